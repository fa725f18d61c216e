# What a person types: `make help` lists it. Each step does only what is still to do.

.PHONY: help site preview pdf test test-swift test-browser test-print hostile bench bench-search bench-weight bench-preview bench-bundle bench-reading clean build-tools
.NOTPARALLEL:
.DEFAULT_GOAL := help

# What Debian has to have, to build and to test.
build_packages   = pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libminizip-dev libqrencode-dev libssl-dev libstemmer-dev libxml2-dev zlib1g-dev
browser_packages = chromium default-jre-headless firefox-esr poppler-utils python3-venv
content_packages = hunspell hunspell-en-gb hunspell-es pandoc
engine_packages  = fonts-noto-core fonts-noto-mono python3-venv

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

site: build-tools ## Build Attune, and with it the sample site in Output
	swift build --configuration release --product attune
	@.build/release/attune build --source Content --output Output
	@echo "Open Output/index.html in a browser."

# Built to be built again quickly. It goes on as the new program by itself, and Ctrl-C ends it.
preview: build-tools ## Show the site while you write it, or change how it looks
	swift build --product attune
	@.build/debug/attune preview --source Content --drafts --follow-program

pdf: .engines/installed ## Get what makes PDFs

test: test-swift test-browser test-print ## Run every test

test-swift: build-tools ## Run the tests that stand beside each room
	$(call install,unzip)
	swift test --quiet

# Names a program in ATTUNE, unless that names one: attune as it was built last, built anew.
build_newest = [ -n "$$ATTUNE" ] || { newest=$$(ls -t .build/debug/attune .build/release/attune 2>/dev/null | head -n 1); \
	case $$newest in *release*) configuration=release ;; *) configuration=debug ;; esac; \
	swift build --configuration $$configuration --product attune; \
	export ATTUNE="$(CURDIR)/.build/$$configuration/attune"; }

# The browser looks at the site in the folder ATTUNE_SITE, or else at one built here by the attune that was built last.
test-browser: build-tools .venv/installed ## Look at the sample site in a browser
	$(call install,$(browser_packages) $(content_packages))
	@set -e; \
	$(build_newest); \
	folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	if [ -z "$$ATTUNE_SITE" ]; then \
	    export ATTUNE_SITE="$$folder/site"; \
	    "$$ATTUNE" build --source Content --output "$$ATTUNE_SITE" --quiet; \
	fi; \
	.venv/bin/pytest -c Tests/pytest.ini --ignore Tests/Print Tests

# Everything in Tests/Hostile is part of test-browser; here its patterns of Markdown may be longer.
hostile: build-tools .venv/installed ## Try hostile content, with patterns of BYTES bytes
	$(call install,$(browser_packages))
	@set -e; $(build_newest); HOSTILE_BYTES=$(or $(BYTES),65536) .venv/bin/pytest -c Tests/pytest.ini Tests/Hostile

bench: bench-weight bench-search ## Measure what pages weigh and how search does, beside the bars

# Figures of the machine that they are taken on; what is the same on every machine is tested, too.
bench-search: site .venv/installed
	$(call install,$(browser_packages))
	@$(benchmark)/relevance.py Output
	@$(benchmark)/search_speed.py .build/release/attune

bench-weight: site .venv/installed
	$(call install,$(browser_packages))
	@$(benchmark)/weight.py Output

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
	@.venv/bin/pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: --dest .venv/share sarif-om==1.0.4
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
	.venv/bin/pytest -c Tests/pytest.ini --dist=loadgroup Tests/Print

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
	rm -rf .build .engines .venv Output

build-tools:
	@found=$$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p' | head -n 1); \
	printf '%s\n' $(swift_version) "$${found:-0}" | sort --check=quiet --version-sort || { \
	    echo "Attune needs Swift $(swift_version) or later and found $${found:-none}. Get it from https://www.swift.org/install/linux/ and run this again." >&2; exit 1; }
	$(call install,$(build_packages))
