#!/bin/sh
# The browser tests need Chromium. Install it where that is possible; where not, say what is skipped.
set -u
for name in chromium chromium-browser google-chrome; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "Installing chromium for the browser tests"
    apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium >/dev/null && exit 0
fi
echo "No Chromium here and no way to install it: the browser tests are skipped." >&2
[ -z "${CI:-}" ]
