#!/bin/sh
# Takes away what install.sh put there, and nothing else: projects, settings and working copies stay.
set -eu
home=$(cd "$(dirname "$0")" && pwd)
target=${home%/lib/strata}
[ "$target" != "$home" ] && [ -f "$home/installed" ] || { echo "$home is no installed Strata" >&2; exit 1; }
while IFS= read -r file; do
    case "$file" in # a program that somebody else put there since stays
    bin/*) [ "$(readlink "$target/$file")" = "../lib/strata/$file" ] || continue ;;
    esac
    rm -f "$target/$file"
done < "$home/installed"
rm -rf "$home"

# The desktop's lists are made from such files: made anew, or gone with the last of them.
none() { [ -z "$(ls -A "$1" 2>/dev/null)" ]; }
mime=$target/share/mime
if none "$mime/packages"; then
    for list in XMLnamespaces aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version \
        application/vnd.strata.project+sqlite3.xml application/vnd.strata.ballot.xml; do
        rm -f "$mime/$list"
    done
elif command -v update-mime-database >/dev/null; then
    update-mime-database "$mime" >/dev/null 2>&1 || true
fi
menu=$target/share/applications
if [ "$(ls -A "$menu" 2>/dev/null)" = mimeinfo.cache ]; then
    rm -f "$menu/mimeinfo.cache"
elif command -v update-desktop-database >/dev/null && [ -d "$menu" ]; then
    update-desktop-database "$menu" >/dev/null 2>&1 || true
fi
for folder in lib bin share/applications share/mime/packages share/mime/application share/mime share/man/man1 share/man \
    share/icons/hicolor/scalable/apps share/icons/hicolor/scalable share/icons/hicolor/symbolic/apps share/icons/hicolor/symbolic \
    share/icons/hicolor share/icons share; do
    rmdir "$target/$folder" 2>/dev/null || true # where nothing else is in it
done
[ "${1:-}" = --quiet ] || echo "Strata is removed. Your projects and settings are where they were."
