#!/usr/bin/env bash
# From a fresh Debian 12 to a running Strata:
#   ./installer/bootstrap.sh run    install packages, build, open the sample workshop
#                                   (without a display: make the sample, print its summary, write segments.pdf)
#   ./installer/bootstrap.sh test   install packages, build with warnings as errors, run every test under the
#                                   address and undefined-behaviour sanitizers, and those of the core that
#                                   ship other code, or crash on purpose, without them
#   ./installer/bootstrap.sh package        build the Debian package and the one-file installer into dist/
#   ./installer/bootstrap.sh package-test   install both into fresh Debian 12 systems and work with them (root, network)
set -euo pipefail
cd "$(dirname "$0")/.."

packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-charts-dev libqt6opengl6-dev qt6-svg-dev libqt6sql6-sqlite qt6-pdf-dev
    libgl1-mesa-dev libsqlite3-dev libuchardet-dev libsodium-dev libeigen3-dev libboost-math-dev
    librapidcheck-dev
    zlib1g-dev qtkeychain-qt6-dev libqt6sql6-psql libqt6sql6-odbc libqt6sql6-mysql
    libxlsxwriter-dev
    fonts-dejavu-core fonts-inter qt6-translations-l10n
)
# For the tests alone: a database server they start for themselves, ODBC's way to it, programs that check a PDF, a
# workbook and what the desktop reads; a display and the bus of screen readers.
test_packages=(postgresql-15 odbc-postgresql poppler-utils qpdf
               desktop-file-utils appstream shared-mime-info libglib2.0-bin man-db
               at-spi2-core dbus python3-pyatspi xvfb)
# One LibreOffice pushes another one out: the one that is there stays.
command -v soffice >/dev/null || test_packages+=(libreoffice-calc-nogui)
# For the packages: what makes them, what comes along in the one file, what looks at them.
package_packages=(dpkg-dev file patchelf makeself qt6-wayland qt6-xdgdesktopportal-platformtheme qt6-translations-l10n lintian)
package_test_packages=(debootstrap)

install_packages() {
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    echo "Installing: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { echo "Run this as root, or install sudo first." >&2; exit 1; }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${missing[@]}"
}

run() {
    cmake --preset release
    cmake --build --preset release --target strata strata-cli
    local bin=build/release/app
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        exec "$bin/strata" --sample
    fi
    echo "No display: making the sample here instead of opening its window."
    local sample=sample.strata
    rm -f "$sample"
    "$bin/strata-cli" demo "$sample"
    "$bin/strata-cli" summary "$sample" --format text
    "$bin/strata-cli" report "$sample" segments -o segments.pdf
    echo "Wrote $PWD/$sample and $PWD/segments.pdf"
}

run_tests() {
    cmake --workflow --preset plain
    cmake --workflow --preset asan
    cmake --workflow --preset tsan
}

case "${1:-}" in
run)
    install_packages "${packages[@]}"
    run
    ;;
test)
    install_packages "${packages[@]}" "${test_packages[@]}"
    run_tests
    ;;
package)
    install_packages "${packages[@]}" "${package_packages[@]}"
    ./installer/package.sh dist
    lintian --pedantic --fail-on error,warning dist/*.deb
    ;;
package-test)
    install_packages "${packages[@]}" "${package_packages[@]}" "${package_test_packages[@]}"
    ./installer/package.sh dist
    ./installer/test_package.sh dist
    ;;
*)
    sed -n '2,9s/^# \{0,1\}//p' "$0" >&2
    exit 2
    ;;
esac
