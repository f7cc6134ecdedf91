# vnpress: everything a user or a contributor runs. `make help` lists it.

SWIFT ?= swift
PREFIX ?= /usr/local
SWIFT_SOURCES := Package.swift Sources Tests Fuzz/Package.swift Fuzz/Sources/TextFuzz/TextFuzz.swift
DEBUG := .build/debug/vnpress
RELEASE := .build/release/vnpress
# Swift's own libraries inside: it starts 4 ms sooner, and needs no Swift to run.
BUILD_RELEASE = $(SWIFT) build -c release --static-swift-stdlib
PYTHON ?= /usr/bin/python3
LAW_CASES ?= 1000000
FUZZ_SECONDS ?= 600
SHARE = $(DESTDIR)$(PREFIX)/share
# The sample's gold names its text as a file of corpora/articles.
GOLD_WITH_TEXT := $(filter-out %/uong-bi-06-nq-tu.json,$(wildcard corpora/gold/*.json))

.PHONY: help demo test laws fuzz bench format lint tables profile install dependencies clean

help:
	@echo 'make demo                install what is missing, build, extract corpora/ to out/'
	@echo 'make test                install what is missing, build, run every test'
	@echo 'make laws               the laws of reading text over a million lines (minutes)'
	@echo 'make fuzz               libFuzzer over the laws, for FUZZ_SECONDS'
	@echo 'make bench               throughput and memory, with asserted results'
	@echo 'make format              format the sources'
	@echo 'make tables              compile the lexicons to lexicons/*.bin, after a change of them or of rules'
	@echo 'make profile             count how often each branch is taken, for the layout of release builds, after large changes'
	@echo 'make install PREFIX=…    install a binary that needs no Swift to run, its manual page and completions'

dependencies:
	@Scripts/install-dependencies

demo: dependencies
	$(BUILD_RELEASE) --product vnpress
	@mkdir -p out
	$(RELEASE) extract --format jsonl corpora/articles $(GOLD_WITH_TEXT) --output out/corpora.jsonl
	@echo
	@echo 'The first record, of the sample article (all of them: out/corpora.jsonl):'
	@$(RELEASE) extract --format jsonl corpora/articles/uong-bi-06-nq-tu.txt | $(PYTHON) -m json.tool --no-ensure-ascii | head -n 60

test: dependencies lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	Scripts/validate-records $(DEBUG)
	Scripts/man-page $(DEBUG) | grep -q resume
	Scripts/kill-rounds $(DEBUG) --rounds 3 --articles 80
	$(DEBUG) evaluate --check corpora/floors.json corpora/gold

laws: dependencies
	VNPRESS_LAW_CASES=$(LAW_CASES) $(SWIFT) test -c release -Xswiftc -enable-testing --filter 'Laws?Tests|holdsOverSeeds'

fuzz: dependencies
	Scripts/fuzz --seconds $(FUZZ_SECONDS)

bench: dependencies
	$(BUILD_RELEASE) --product vnpress
	$(BUILD_RELEASE) --product vnpress-bench
	Scripts/bench $(RELEASE) $(RELEASE)-bench --json .build/bench/figures.json

profile: dependencies
	Scripts/make-profile $(SWIFT)

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	Scripts/check-lexicons

# A lexicon's terms may lie in a table that was compiled before them: units first, then terms.
tables:
	$(SWIFT) build --build-tests
	VNPRESS_WRITE_TABLES=1 $(SWIFT) test --skip-build --filter unitsAreFresh
	touch Sources/CLexicons/places.c
	$(SWIFT) build --build-tests
	VNPRESS_WRITE_TABLES=1 $(SWIFT) test --skip-build --filter termsAreFresh
	touch Sources/CLexicons/terms.c

format:
	$(SWIFT) format --in-place --parallel --recursive $(SWIFT_SOURCES)

install: dependencies
	$(BUILD_RELEASE) --product vnpress
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/vnpress
	install -d $(addprefix $(SHARE)/,man/man1 bash-completion/completions zsh/site-functions fish/vendor_completions.d)
	Scripts/man-page $(RELEASE) >$(SHARE)/man/man1/vnpress.1
	$(RELEASE) --generate-completion-script bash >$(SHARE)/bash-completion/completions/vnpress
	$(RELEASE) --generate-completion-script zsh >$(SHARE)/zsh/site-functions/_vnpress
	$(RELEASE) --generate-completion-script fish >$(SHARE)/fish/vendor_completions.d/vnpress.fish

clean:
	rm -rf .build out
