#!/usr/bin/env bash
# package.sh [DIST]: builds the Debian package and the one-file installer into DIST (dist/ where not given), and lists
# them. The same sources give the same bytes, whatever the folder and the day: reproducible.sh shows it.
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
dist=$(realpath -m "${1:-$here/dist}")
cd "$here"

# Every time in the packages is that of the last commit; of sources without git, of the change log.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
export LC_ALL=C.UTF-8 TZ=UTC CCACHE_BASEDIR=$PWD
umask 022

# Resources hold that time, and nothing else would make them anew.
[ ! -d build/package ] || find build/package -name 'qrc_*.cpp' -delete
cmake --preset package
cmake --build --preset package
rm -rf build/package/packages
cpack --config build/package/CPackConfig.cmake -G DEB
mkdir -p "$dist"
rm -f "$dist"/strata_*.deb "$dist"/Strata-*.run # an earlier version's
cp build/package/packages/*.deb "$dist"
./installer/onefile.sh build/package "$dist"
(cd "$dist" && ls -l -- *.deb *.run && sha256sum -- *.deb *.run)
