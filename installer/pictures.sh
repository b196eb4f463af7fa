#!/usr/bin/env bash
# The pictures of the README, made anew from the sample workshop: ./installer/pictures.sh [BUILD FOLDER]
# Needs the target `screenshots` (build/dev where no folder is given) and ImageMagick. Three minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/dev}
shots=$(mktemp -d)
trap 'rm -rf "$shots"' EXIT
QT_QPA_PLATFORM=offscreen "$build/tests/screenshots" "$shots"
take() { convert "$shots"/1440-light-??-"$1".png -strip -colors 255 -define png:compression-level=9 "resources/readme/$2.png"; }
take "Stratification" stratification
take "Weights" weights
take "Does it matter" disagreement
take "What-if" what-if
take "Service levels" services
take "Reports" reports
