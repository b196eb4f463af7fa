#!/usr/bin/env bash
# reproducible.sh [--cached]: builds the packages twice, from copies of the sources in two folders of different names, the
# second time without the compiler cache, and compares them byte by byte. --cached: the second time with it, which shows
# the same of everything but the compiler, in minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
cached=${1:-}
work=$(mktemp -d /var/tmp/strata-twice.XXXXXX)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
for folder in first "second and longer"; do
    mkdir "$work/$folder"
    git ls-files -z | xargs -0 cp --parents -t "$work/$folder"
    if [ "$folder" != first ] && [ "$cached" != --cached ]; then export CCACHE_DISABLE=1; fi
    "$work/$folder/installer/package.sh" "$work/$folder/dist" > "$work/$folder/log" 2>&1 || { tail -20 "$work/$folder/log"; exit 1; }
    sleep 1 # another second on the clock
done
status=0
for package in "$work"/first/dist/*; do
    if cmp "$package" "$work/second and longer/dist/$(basename "$package")"; then
        echo "the same bytes twice: $(basename "$package") $(sha256sum < "$package" | cut -c1-16)"
    else
        status=1
    fi
done
exit $status
