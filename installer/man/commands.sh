#!/usr/bin/env bash
# commands.sh STRATA_CLI HEAD: the manual page of strata-cli, its commands and options as the program's help tells them.
set -euo pipefail
cli=$1
cat "$2"

escaped() { sed -e 's/\\/\\e/g' -e 's/-/\\-/g'; }

"$cli" --help | sed -n 's/^  \([a-z]\+\) \+.*/\1/p' | while read -r command; do
    # "Usage: strata-cli COMMAND ...", an empty line, the summary, then two blanks and an option on each line.
    "$cli" "$command" --help | escaped | awk -v command="$command" '
        NR == 1 { sub(/^Usage: strata\\-cli /, ""); printf ".SS \"%s\"\n.B strata\\-cli %s\n.PP\n", command, $0; next }
        /^$/ { next }
        /^  / {
            sub(/^ +/, "")
            at = match($0, /  +/)
            if (at) { name = substr($0, 1, at - 1); help = substr($0, at + RLENGTH) }
            else { split($0, word, " "); name = word[1]; help = substr($0, length(name) + 2) }
            printf ".TP\n.B %s\n\\&%s\n", name, help # \&: a full stop at the beginning is no request
            next
        }
        { print "\\&" $0 }'
done
