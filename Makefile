# The stable commands. Each sets up what it needs (tools/setup) and says what it does.

BUILD := build
export CMAKE_GENERATOR := Ninja
CMAKE_FLAGS ?=

.PHONY: all run test bench firmware firmware-all bundle test-boards emulate oracle conformance lint format stress test-32bit test-sanitize test-clang test-thumb test-rp2040 test-rp2040-all test-guest test-clients power-cuts fuzz fuzz-targets fuzz-console test-long clean

all: $(BUILD)/build.ninja
	@cmake --build $(BUILD)

$(BUILD)/build.ninja: CMakeLists.txt
	@tools/setup build
	@cmake -S . -B $(BUILD) $(CMAKE_FLAGS) > $(BUILD).log 2>&1 || { cat $(BUILD).log; rm -f $(BUILD).log; exit 1; }
	@rm -f $(BUILD).log

run: all
	@echo "As a USB device, on Linux: $(BUILD)/adder board --usbip, then as root: modprobe vhci-hcd; usbip attach -r localhost -b 1-1"
	@$(BUILD)/adder board

test: all
	@tools/setup test
	@tools/test-host

bench: all
	@tools/setup bench
	@python3 bench/run.py
	@python3 bench/memory.py

oracle: all
	@tools/setup oracle
	@python3 tests/oracle.py

BOARD ?= raspberry_pi_pico
firmware: all
	@tools/setup firmware
	@tools/firmware $(BOARD)

# A board in the emulator, its console in this terminal; Ctrl-] ends it.
emulate: firmware
	@node tests/rp2040/console.mjs build-$(BOARD)/adder.bin

# The modules that the board's image has not got, for lib/ of its drive: build/bundle/.
bundle: all
	@tools/setup build
	@python3 tools/bundle $(BOARD)

# The images of all boards that have one, in build-boards/.
firmware-all: all
	@tools/setup firmware
	@tools/firmware-all

# Each of them starts in the emulator.
test-boards: firmware-all
	@ADDER_BOARDS="$(CURDIR)/build-boards" ADDER_FIRMWARE="$(CURDIR)/build-boards/raspberry_pi_pico/adder.bin" /usr/bin/python3 -m pytest -q -p no:cacheprovider tests/rp2040/test_boards.py

# The firmware of the Raspberry Pi Pico in the emulator.
test-rp2040: firmware
	@tools/test-rp2040

# The same with every program of the language and more cuts of the power: about half an hour.
test-rp2040-all: firmware
	@tools/test-rp2040 all

lint:
	@tools/setup lint
	@python3 tools/lint

format:
	@tools/setup lint
	@git ls-files '*.c' '*.h' | xargs clang-format -i

# Heavier stages of .ci/run -------------------------------------------------------------------------------------------

stress: all
	@tools/setup test
	@tools/test-variant stress

test-32bit:
	@tools/setup 32bit
	@tools/test-variant 32bit

test-sanitize:
	@tools/setup sanitize
	@tools/test-variant sanitize

test-clang:
	@tools/setup sanitize
	@tools/test-variant clang

# The same programs as Thumb code, the objects of the firmware, in qemu.
test-thumb: all
	@tools/setup thumb
	@tools/test-thumb

# Programs of other people that talk to a board: Thonny's back end. The host suite skips it where it is not installed.
test-clients: all
	@tools/setup clients
	@ADDER="$(CURDIR)/$(BUILD)/adder" /usr/bin/python3 -m pytest -q -p no:cacheprovider tests/board/test_thonny.py

# 100,000 cuts of the power on the simulated flash below the drive, 20,000 on flash of 4 and 16 MB; the seed is printed.
# POWER_CUTS, LARGE_POWER_CUTS, SEED: other ones.
power-cuts:
	@tools/setup power-cuts
	@tools/test-variant power-cuts

# A board and a real Linux kernel in an emulator. GUEST_CUT_STEP=1: the power cut after every single write.
test-guest: all
	@tools/setup guest
	@ADDER="$(CURDIR)/$(BUILD)/adder" /usr/bin/python3 -m pytest -q -s -o cache_dir="$(CURDIR)/$(BUILD)/pytest_cache" --durations=5 $(PYTEST_ARGS) tests/usb_guest/scenarios.py

# On demand. FUZZ_SECONDS=600 make fuzz: as long for all targets together, and for each comparison. FUZZ_SEED repeats the generated programs of a run.
fuzz: fuzz-targets all
	@tools/setup oracle
	@FUZZ_SECONDS=$${FUZZ_SECONDS:-300} tools/test-variant differential

# What .ci/run gates on: no crash. The comparison with CPython finds new differences whenever it runs.
fuzz-targets:
	@tools/setup sanitize
	@tools/test-variant fuzz

# Random saves, Ctrl-C, Ctrl-D, keys and lines: 2,000, the state of programs kept or not. FUZZ_SEED=7 for other ones.
fuzz-console: all
	@tools/setup test
	@tools/setup sanitize
	@tools/test-variant console

# Two and a half hours on two cores; PARTS="cuts fuzz": only these (tools/test-variant names them).
test-long: all
	@for stage in sanitize thumb power-cuts oracle; do tools/setup $$stage || exit 1; done
	@tools/test-variant long $(PARTS)

conformance: all
	@tools/setup 32bit
	@tools/setup oracle
	@cmake -S . -B build-32 -G Ninja -DADDER_32BIT=ON > /dev/null && cmake --build build-32
	@python3 tools/conformance

clean:
	rm -rf build build-*
