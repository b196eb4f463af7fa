#!/usr/bin/env bash
# test_package.sh [DIST]: installs what package.sh made into fresh Debian 12 systems and does the main job there.
# Needs root and Debian's archive; the bare system is made once and kept in $STRATA_ROOTS (/var/tmp/strata-roots).
set -euo pipefail
self=$(realpath "$0")
dist=$(realpath "${1:-$(dirname "$self")/../dist}")
roots=${STRATA_ROOTS:-/var/tmp/strata-roots}
mirror=${STRATA_MIRROR:-http://deb.debian.org/debian}
[ "$(id -u)" -eq 0 ] || { echo "Run this as root: it makes and enters other systems." >&2; exit 1; }
# Mounts of our own, which end with us.
[ -n "${STRATA_OWN_MOUNTS:-}" ] || STRATA_OWN_MOUNTS=1 exec unshare --mount --propagation private "$self" "$dist"
deb=$(ls "$dist"/strata_*.deb)
run=$(ls "$dist"/Strata-*.run)
failures=0

check() { # check WHAT COMMAND...
    local what=$1
    shift
    if "$@" > "$work/out" 2>&1; then
        echo "  ok    $what"
    else
        echo "  FAILS $what"
        sed 's/^/        /' "$work/out" | tail -20
        failures=$((failures + 1))
    fi
}
inside() { chroot "$root" env -i HOME=/root LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin QT_QPA_PLATFORM=offscreen "$@"; }
apt() { inside DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 "$@"; }
prepare() { apt "$@" > "$work/apt.log" 2>&1 || { tail -20 "$work/apt.log"; exit 1; }; }
files() { (cd "$root" && find . -xdev \( -path ./proc -o -path ./tmp -o -path ./var/cache -o -path ./var/lib/apt -o -path ./var/log \
    -o -path ./var/lib/dpkg -o -path ./root -o -path ./work \) -prune -o -print | sort); }

fresh_root() {
    if [ ! -e "$roots/debian12.tar" ]; then
        echo "Making a bare Debian 12 from $mirror"
        mkdir -p "$roots"
        debootstrap --variant=minbase bookworm "$work/base" "$mirror" > "$work/debootstrap.log" \
            || { tail -5 "$work/debootstrap.log"; exit 1; }
        tar -C "$work/base" -cf "$roots/debian12.tar.part" .
        mv "$roots/debian12.tar.part" "$roots/debian12.tar"
        rm -rf "$work/base"
    fi
    root=$work/$1
    mkdir "$root"
    tar -C "$root" -xf "$roots/debian12.tar"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc"
    mkdir -p "$root/work"
    printf 'Customer number,Name,City\n1,Ann,Ulm\n2,Bob,Bonn\n3,Cid,Kiel\n' > "$root/work/customers.csv"
    printf 'Invoice,Date,Customer number,Net amount,Cost\nA1,2025-01-15,1,1000.00,700.00\nA2,2025-03-02,2,200.00,190.00\nA3,2025-04-20,1,500.00,350.00\nA4,2025-05-05,3,50.00,80.00\n' \
        > "$root/work/invoices.csv"
    prepare update
}

# The main job, by the programs of that folder; the figures are counted by hand from the files above.
main_job() {
    local bin=$1
    check "strata --version" inside "$bin/strata" --version
    check "strata-cli --version" inside "$bin/strata-cli" --version
    check "make the sample" inside "$bin/strata-cli" demo /work/demo.strata --customers 120
    check "summary of the sample" inside sh -c "'$bin/strata-cli' summary /work/demo.strata --format json | tee /work/summary.json | grep -q '\"customers\":120'"
    check "new project" inside "$bin/strata-cli" new /work/own.strata
    check "import a small CSV" inside sh -c "'$bin/strata-cli' import /work/own.strata /work/customers.csv --format json | grep -q '\"accepted\":3'"
    check "import its invoices" inside sh -c "'$bin/strata-cli' import /work/own.strata /work/invoices.csv --format json | grep -q '\"accepted\":4'"
    check "stratify: three customers" inside sh -c "test \$('$bin/strata-cli' stratify /work/own.strata --window all | tail -n +2 | wc -l) = 3"
    check "check the file" inside "$bin/strata-cli" check /work/own.strata
    check "report as PDF" inside sh -c "'$bin/strata-cli' report /work/demo.strata segments -o /work/segments.pdf && head -c 5 /work/segments.pdf | grep -q %PDF-"
    check "no picture of what is not there" inside sh -c "! timeout 60 '$bin/strata' --grab /work/none.png /work/missing.strata && test ! -e /work/none.png"
    check "picture of the window" inside timeout 120 sh -c "'$bin/strata' --grab /work/window.png /work/demo.strata && test \$(stat -c %s /work/window.png) -gt 30000"
    cp "$root/work/window.png" "$dist/window-$2.png" 2>/dev/null || true
    cp "$root/work/segments.pdf" "$dist/segments-$2.pdf" 2>/dev/null || true
}

work=$(mktemp -d /var/tmp/strata-test.XXXXXX)
trap 'umount "$work"/*/proc 2>/dev/null || true; rm -rf --one-file-system "$work"' EXIT

echo "The Debian package: $(basename "$deb")"
fresh_root deb
prepare install --no-install-recommends desktop-file-utils shared-mime-info libglib2.0-bin xdg-utils
cp "$deb" "$root/tmp/"
# What it brings in stays: only its own files must go again.
depends=$(dpkg-deb -f "$deb" Depends | tr ',' '\n' | sed -e 's/|.*//' -e 's/(.*//' -e 's/ //g')
check "its dependencies are in Debian" apt install --no-install-recommends $depends
files > "$work/before"
check "install" apt install --no-install-recommends "/tmp/$(basename "$deb")"
check "nothing is missing" inside sh -c "! ldd /usr/bin/strata /usr/bin/strata-cli | grep 'not found'"
check "the files are as packed" inside dpkg --verify strata
main_job /usr/bin deb
check "the desktop knows the program" inside desktop-file-validate /usr/share/applications/org.strataworkshop.Strata.desktop
check "the file type opens it" inside sh -c "grep -q 'vnd.strata.project+sqlite3=.*org.strataworkshop.Strata.desktop' /usr/share/applications/mimeinfo.cache"
check "a renamed project is known" inside sh -c "cp /work/own.strata /work/renamed && gio info -a standard::content-type /work/renamed | grep -q vnd.strata.project"
check "xdg-mime agrees" inside sh -c "xdg-mime query default application/vnd.strata.project+sqlite3 | grep -q org.strataworkshop.Strata"
check "the manual is there" test -s "$root/usr/share/man/man1/strata-cli.1.gz"
check "remove it" apt purge strata
files > "$work/after"
check "nothing is left" diff "$work/before" "$work/after"
umount "$root/proc"

echo "The one-file installer: $(basename "$run")"
fresh_root onefile
# What any desktop has: graphics, X11's core, Wayland, GLib, fonts' settings, file types. No Qt.
prepare install --no-install-recommends libwayland-client0 libwayland-cursor0 libwayland-egl1 libglib2.0-0 \
    shared-mime-info desktop-file-utils libgl1 libegl1 libopengl0 libx11-6 libx11-xcb1 libxcb1 libfontconfig1 libfreetype6 libexpat1 libuuid1 libdrm2 libgbm1
check "there is no Qt" sh -c "! chroot '$root' dpkg-query -W 'libqt*' 2>/dev/null | grep ."
cp "$run" "$root/tmp/strata.run"
files > "$work/before"
check "install into ~/.local" inside sh /tmp/strata.run
check "nothing is missing" inside sh -c "! ldd /root/.local/lib/strata/bin/* /root/.local/lib/strata/plugins/*/*.so | grep 'not found'"
main_job /root/.local/bin onefile
check "its entry names it" inside grep -q '^Exec="/root/.local/lib/strata/bin/strata" %F' /root/.local/share/applications/org.strataworkshop.Strata.desktop
check "install into a folder" inside sh -c 'cd /opt && sh /tmp/strata.run -- --target tools && /opt/tools/bin/strata-cli --version'
check "everybody may start it" inside setpriv --reuid 65534 --regid 65534 --clear-groups /opt/tools/bin/strata-cli --version
check "a second time, as an upgrade" inside sh -c 'cd /opt && sh /tmp/strata.run -- --target tools && /opt/tools/bin/strata-cli --version && test -z "$(ls -d /opt/tools/lib/.strata* 2>/dev/null)"'
check "into a folder with odd signs" inside sh -c 'sh /tmp/strata.run -- --target "/opt/R&D 100%|\$a" && desktop-file-validate "/opt/R&D 100%|\$a/share/applications/org.strataworkshop.Strata.desktop"'
check "the entry escapes them" inside grep -qF 'Exec="/opt/R&D 100%%|\\$a/lib/strata/bin/strata" %F' '/opt/R&D 100%|$a/share/applications/org.strataworkshop.Strata.desktop'
check "remove it again" inside sh -c 'sh "/opt/R&D 100%|\$a/lib/strata/uninstall.sh" && rmdir "/opt/R&D 100%|\$a"'
check "a foreign program stays" inside sh -c 'mkdir -p /opt/own/bin && echo mine > /opt/own/bin/strata && ! sh /tmp/strata.run -- --target /opt/own && test "$(cat /opt/own/bin/strata)" = mine && rm -r /opt/own'
check "it runs when moved" inside sh -c 'mv /opt/tools /opt/moved && /opt/moved/lib/strata/bin/strata-cli summary /work/demo.strata --format json > /work/moved.json && cmp /work/summary.json /work/moved.json'
check "remove both" inside sh -c 'sh /opt/moved/lib/strata/uninstall.sh && sh /root/.local/lib/strata/uninstall.sh && rmdir /opt/moved'
files > "$work/after"
check "nothing is left" diff "$work/before" "$work/after"
check "nothing is left at home but what it keeps" sh -c "! find '$root/root/.local' -path '*Strata*' -prune -o -type f -print | grep ."
umount "$root/proc"

[ "$failures" -eq 0 ] && echo "Everything holds." || { echo "$failures of these do not hold." >&2; exit 1; }
