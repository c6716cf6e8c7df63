# Needs Python >= 3.11 with venv, and make. `make help` lists the words.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help run test test-long faults faults-disk hostile fuzz conformance rolling-restart image-check check rights client-types bundle demo pictures prometheus wheel bench bench-full autobahn lock clean

help:
	@echo "make run    start Parley on http://127.0.0.1:8000   (make run PORT=9000 HOST=0.0.0.0)"
	@echo "make test   everything on both databases, browser tests included   (make test DATABASE=postgresql)"
	@echo "make test-long   the same, and what looks for the unknown for longer"
	@echo "make faults servers that are killed while people talk   (make faults ROUNDS=200 SEED=7)"
	@echo "make check  lint, types, floors, migrations"
	@echo "make rights   docs/rights.md of the table of rights; after a change of app/chat/rights.py"
	@echo "make client-types   the types of the TypeScript client; after a change of what routes take or answer"
	@echo "make bundle   the page's scripts and styles in one file each; after a change of static/js or static/css"
	@echo "make demo   an instance full of people and messages, to look at"
	@echo "make pictures   every view of the page as a picture   (make pictures ARGS='FOLDER --sizes 390 --check')"
	@echo "make prometheus   a real Prometheus reads the metrics and answers the dashboard   (NODES=2)"
	@echo "make wheel  one file in dist/ that pipx, uv and pip install"
	@echo "make faults-disk   the same for power cuts   (make faults-disk CUTS=50; needs cc and strace)"
	@echo "make hostile   attacks beside people who talk   (make hostile ARGS='--only ping')"
	@echo "make fuzz   a million inputs that no client sends   (make fuzz INPUTS=100000 SEED=7)"
	@echo "make conformance   clients over a bad network, while servers and clients are killed   (ARGS='-- ./my-client')"
	@echo "make autobahn   what RFC 6455 asks of a WebSocket server   (ARGS='7.*'; needs Python 2.7)"
	@echo "make rolling-restart   two nodes behind nginx, restarted while people talk   (SOCKETS=500)"
	@echo "make image-check   what deploy/Dockerfile says, without a container engine"
	@echo "make bench  a quarter of an hour of measuring, beside other servers   (make bench-full: two hours)"

# Reinstalled only when the lock changed.
.venv/run.stamp: requirements.lock pyproject.toml setup.py
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

.venv/dev.stamp: requirements-dev.lock .venv/run.stamp
	@$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@

run: .venv/run.stamp
	@$(if $(HOST),PARLEY_HOST=$(HOST)) $(if $(PORT),PARLEY_PORT=$(PORT)) $(BIN)/parley serve

# All on SQLite, beside them on PostgreSQL a third of those to which the database matters (tests/once.py), then those that
# need both cores (tests/suite.py). DATABASE=sqlite or postgresql runs all on that one, with ONCE=1 those to which it
# matters; with ARGS one after the other. PostgreSQL, Redis and nginx are started by the tests. In CI (where CI is set) a skip is a
# failure. Tests wait more than they reckon: so many files at a time on two cores, the longest first.
test: FORKS := --forks 5
# Where this is set (often in containers), each of hundreds of processes would compile all modules anew.
test: export PYTHONDONTWRITEBYTECODE :=
test: .venv/dev.stamp
	@sh tests/install-browser.sh
	@sh tests/install-backends.sh
	@PARLEY_TEST_DATABASE=$(DATABASE) $(BIN)/python -m pytest $(or $(ARGS),$(FORKS) $(if $(ONCE),-m "not once"))

# What explores rather than checks has a small dose in `make test` (tests/dose.py).
test-long:
	@$(MAKE) test PARLEY_TEST_LONG=1

# Says its seed. ARGS="--faults wire,kill" chooses what goes wrong in each round. With NODES=3 it
# needs PostgreSQL, Redis and nginx, which it starts itself.
faults: .venv/dev.stamp
	@$(if $(NODES),sh tests/install-backends.sh)
	@$(BIN)/python -m tests.faults --rounds $(or $(ROUNDS),20) $(if $(SEED),--seed $(SEED)) \
	  $(if $(NODES),--nodes $(NODES)) $(ARGS)

# Power cuts, with only what was synced left; and the order of syncs and answers, seen by strace.
faults-disk: .venv/dev.stamp
	@$(BIN)/python -m tests.faults.power_loss --cuts $(or $(CUTS),50) $(if $(SEED),--seed $(SEED))
	@$(BIN)/python -m tests.faults.ack_after_sync --sends 1000

# Each attack on a server of its own, then a minute in which it gives back the memory.
hostile: .venv/dev.stamp
	@$(BIN)/python -m tests.hostile $(ARGS)

fuzz: .venv/dev.stamp
	@$(BIN)/python -m tests.hostile.fuzz --inputs $(or $(INPUTS),1000000) $(if $(SEED),--seed $(SEED))

# Our clients, or the one that ARGS names: tests/conformance/README.md says what its program has to do.
conformance: .venv/dev.stamp
	@$(BIN)/python -m tests.conformance $(ARGS)

# ARGS="--silent" counts what those who come back read; "--redis" has Redis between the nodes.
rolling-restart: .venv/dev.stamp
	@$(BIN)/python -m tests.rolling_restart --sockets $(or $(SOCKETS),500) $(ARGS)

image-check: .venv/dev.stamp
	@$(BIN)/python -m tests.dockerfile

# The suite's own interpreter: AUTOBAHN_PYTHON, else python2.7.
autobahn: .venv/dev.stamp
	@$(BIN)/python -m tests.autobahn $(ARGS)

check: .venv/dev.stamp
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/python -m tests.clients.typescript
	@$(BIN)/python -m pytest -q tests/test_floors.py
	@$(BIN)/parley migrate --check

# docs/rights.md, of the table in app/chat/rights.py.
rights: .venv/dev.stamp
	@$(BIN)/python -m tests.rights.document

# clients/typescript/src/schema.ts, of what /openapi.json says.
client-types: .venv/dev.stamp
	@$(BIN)/python -m tests.clients.schema_types

# Needs npm. Without it the page works as well, in more requests: the server sees that the bundle is old.
bundle: .venv/run.stamp
	@$(BIN)/python -m bundler

demo: .venv/run.stamp
	@$(BIN)/parley demo --data-dir .demo $(if $(PORT),--port $(PORT))

# Into .pictures, or the folder that ARGS names; ARGS="--sizes 320,390 --themes dark --languages zh --views room --parts team --check".
pictures: .venv/dev.stamp
	@$(BIN)/python -m tests.pictures $(ARGS)

# Needs the program (apt-get install prometheus): too large for what all tests install.
prometheus: .venv/dev.stamp
	@$(BIN)/python -m tests.prometheus --nodes $(or $(NODES),1)

# The time in it is that of the commit, so that whoever builds the same commit gets the same bytes.
wheel: .venv/run.stamp
	@SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 315532800) \
	  $(BIN)/pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .
	@ls dist/*.whl

# Needs cc; peers that need npm or nginx, and lines that need PostgreSQL and Redis, are left out where there are none. ARGS="--only A,C --peers bun"
bench: .venv/run.stamp
	@$(BIN)/python -m bench $(ARGS)

bench-full: .venv/run.stamp
	@$(BIN)/python -m bench --full --chart docs/bench.svg $(ARGS)

# Maintainers only; needs uv.
lock:
	@uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q --extra build pyproject.toml -o requirements.lock
	@uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q --extra build --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean:
	rm -rf .venv build dist bench/.build *.egg-info
