#!/bin/sh
# The browser tests need Chromium, best without its windows: it takes half the time. Install it where that is
# possible; where not, say what is skipped.
set -u
command -v chromium-headless-shell >/dev/null 2>&1 && exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing chromium for the browser tests"
    apt-get update -qq
    for package in chromium-headless-shell chromium; do
        apt-get install -qq -y --no-install-recommends "$package" >/dev/null && exit 0
    done
fi
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
echo "No Chromium here and no way to install it: the browser tests are skipped." >&2
[ -z "${CI:-}" ]
