"""The command line of uuid: python -m uuid."""

import argparse
import uuid

_NAMESPACES = {f"@{name.lower()}": getattr(uuid, f"NAMESPACE_{name}") for name in ("DNS", "URL", "OID", "X500")}


def main():
    parser = argparse.ArgumentParser(description="Print a new UUID.")
    parser.add_argument("-u", "--uuid", choices=("uuid1", "uuid3", "uuid4", "uuid5"), default="uuid4", help="which kind")
    parser.add_argument("-n", "--namespace", help="for uuid3 and uuid5: a UUID or one of @dns, @url, @oid, @x500")
    parser.add_argument("-N", "--name", help="for uuid3 and uuid5: what is named")
    options = parser.parse_args()
    make = getattr(uuid, options.uuid)
    if options.uuid not in ("uuid3", "uuid5"):
        print(make())
        return
    if not options.namespace or not options.name:
        parser.error(
            f"Incorrect number of arguments. {options.uuid} requires a namespace and a name. "
            "Run 'python -m uuid -h' for more information."
        )
    print(make(_NAMESPACES.get(options.namespace) or uuid.UUID(options.namespace), options.name))
