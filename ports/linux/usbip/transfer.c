#include "ports/linux/usbip/transfer.h"

#include <string.h>

#include "core/macros.h"

TransferEnd transfer_packet(Transfer *sender, Transfer *receiver, size_t packet_size) {
    size_t size = MIN(packet_size, sender->length - sender->moved);
    size_t fits = MIN(size, receiver->length - receiver->moved);
    if (fits > 0) {
        memcpy(receiver->data + receiver->moved, sender->data + sender->moved, fits);
    }
    sender->moved += size;
    receiver->moved += fits;
    bool is_short = size < packet_size;
    return (TransferEnd){.sender = sender->moved == sender->length && (is_short || !sender->end_with_empty),
                         .receiver = is_short || receiver->moved == receiver->length,
                         .overflow = fits < size};
}
