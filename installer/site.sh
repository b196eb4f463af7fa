#!/usr/bin/env bash
# The README and the help articles as a folder of plain web pages, ready for any web server:
#   ./installer/site.sh [FOLDER]      dist/site where not given; needs cmark-gfm
# Every link between the pages is followed; one that leads nowhere ends it with status 1.
set -euo pipefail
cd "$(dirname "$0")/.."
site=${1:-dist/site}
command -v cmark-gfm >/dev/null || { echo "Install cmark-gfm first: apt-get install cmark-gfm" >&2; exit 1; }
if [ -n "$(ls -A "$site" 2>/dev/null)" ] && [ ! -e "$site/.strata-site" ]; then
    echo "$site holds other files. Name a new folder." >&2
    exit 1
fi
rm -rf "$site"
mkdir -p "$site/pictures"
touch "$site/.strata-site" # the next run may write here
cp resources/readme/*.png "$site/pictures/"
cp resources/icons/strata.svg installer/site.css "$site/"

title_of() { sed -n '1s/^# //p' "$1"; }

# page MARKDOWN HTML ROOT LANGUAGE [NAVIGATION]
page() {
    {
        printf '<!DOCTYPE html>\n<html lang="%s">\n<head>\n<meta charset="utf-8">\n' "$4"
        printf '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>%s</title>\n' "$(title_of "$1")"
        printf '<link rel="stylesheet" href="%ssite.css">\n<link rel="icon" href="%sstrata.svg">\n</head>\n<body>\n' "$3" "$3"
        [ -z "${5:-}" ] || printf '<nav>\n%s\n</nav>\n' "$5"
        printf '<main>\n'
        cmark-gfm --extension table --unsafe "$1" | sed -E \
            -e 's#(href="[^":]*)\.md("|\#)#\1.html\2#g' \
            -e 's#href="resources/help/#href="#g' -e 's#src="resources/readme/#src="pictures/#g'
        printf '</main>\n</body>\n</html>\n'
    } >"$2"
}

for folder in resources/help/*/; do
    language=$(basename "$folder")
    mkdir -p "$site/$language"
    navigation='<a href="../index.html">Strata</a>'
    for article in "$folder"*.md; do
        navigation+=$'\n'"<a href=\"$(basename "${article%.md}").html\">$(title_of "$article")</a>"
    done
    for article in "$folder"*.md; do
        page "$article" "$site/$language/$(basename "${article%.md}").html" ../ "$language" "$navigation"
    done
done
page README.md "$site/index.html" '' en
# What only the source has is not on the site: those links keep their text alone.
sed -i -E 's#<a href="(core|installer)/[^"]*">([^<]*)</a>#\2#g; s#<a href="(ARCHITECTURE|CONTRIBUTING|DECISIONS|CHANGELOG)\.html">([^<]*)</a>#\2#g;
           s#<a href="LICENSE">([^<]*)</a>#\1#g' "$site/index.html"

broken=0
while IFS=: read -r file link; do
    target=${link%%#*}
    case "$target" in '' | *://* | mailto:*) continue ;; esac
    [ -e "$(dirname "$file")/$target" ] || { echo "$file: $target leads nowhere" >&2; broken=1; }
done < <(grep -oE '(href|src)="[^"]*"' -r "$site" --include='*.html' | sed -E 's/(href|src)="([^"]*)"/\2/')
[ "$broken" -eq 0 ] || exit 1
echo "Wrote $(find "$site" -name '*.html' | wc -l) pages to $site"
