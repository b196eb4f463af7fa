#!/usr/bin/env bash
# onefile.sh BUILD DIST: one file for any Linux of Debian 12's age or younger: the programs with Qt's libraries and
# plug-ins, fonts and translations, wrapped by makeself around onefile/install.sh. Needs no root and no Qt there.
set -euo pipefail
build=$(realpath "$1")
dist=$(realpath -m "$2")
here=$(cd "$(dirname "$0")" && pwd)
: "${SOURCE_DATE_EPOCH:?set by package.sh}"
version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$build/CMakeCache.txt")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
bundle=$work/strata
lib=/usr/lib/$(uname -m)-linux-gnu
qt=$lib/qt6/plugins

DESTDIR=$work/stage cmake --install "$build" --prefix /usr >/dev/null
mkdir -p "$bundle"/{bin,lib,plugins,translations,share/strata/fonts}
cp "$work"/stage/usr/bin/* "$bundle/bin"
cp -r "$work"/stage/usr/share/{applications,icons,man,mime,doc} "$bundle/share"
rm -r "$work/stage"

# Plug-ins that a desktop needs, and those of databases.
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqwayland-generic.so platforms/libqwayland-egl.so \
    wayland-shell-integration/libxdg-shell.so wayland-decoration-client/libbradient.so \
    wayland-graphics-integration-client/libqt-plugin-wayland-egl.so \
    xcbglintegrations/libqxcb-glx-integration.so xcbglintegrations/libqxcb-egl-integration.so \
    imageformats/libqsvg.so imageformats/libqjpeg.so iconengines/libqsvgicon.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so platforminputcontexts/libibusplatforminputcontextplugin.so \
    platformthemes/libqxdgdesktopportal.so \
    sqldrivers/libqsqlite.so sqldrivers/libqsqlpsql.so sqldrivers/libqsqlodbc.so sqldrivers/libqsqlmysql.so; do
    [ -e "$qt/$plugin" ] || { echo "Qt's plug-in $plugin is not installed" >&2; exit 1; }
    mkdir -p "$bundle/plugins/$(dirname "$plugin")"
    cp -L "$qt/$plugin" "$bundle/plugins/$plugin"
done

# Libraries, except those every desktop has and that must fit its kernel, graphics driver, keyring and font settings.
system='^(ld-linux.*|lib(c|m|dl|pthread|rt|resolv|gcc_s|stdc\+\+|GL|EGL|GLX|GLdispatch|OpenGL|drm|gbm|X11|X11-xcb|xcb|wayland-(client|cursor|egl)|(glib|gobject|gio|gmodule|gthread)-2\.0|fontconfig|freetype|expat|z|uuid))\.so'
copied=1
while [ "$copied" -gt 0 ]; do # what is copied needs others
    copied=0
    mapfile -t paths < <(find "$bundle/bin" "$bundle/plugins" "$bundle/lib" -type f -exec ldd {} + 2>/dev/null \
        | sed -n 's/^.* => \(\/.*\) (0x[0-9a-f]*)$/\1/p' | sort -u)
    for path in "${paths[@]}"; do
        name=$(basename "$path")
        if [ ! -e "$bundle/lib/$name" ] && ! [[ $name =~ $system ]]; then
            cp -L "$path" "$bundle/lib/$name"
            copied=$((copied + 1))
        fi
    done
done

find "$bundle/bin" "$bundle/lib" "$bundle/plugins" -type f -exec strip --strip-unneeded {} +
find "$bundle/bin" -type f -exec patchelf --set-rpath '$ORIGIN/../lib' {} \;
find "$bundle/lib" -type f -exec patchelf --set-rpath '$ORIGIN' {} \;
find "$bundle/plugins" -type f -exec patchelf --set-rpath '$ORIGIN/../../lib' {} \;
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n' > "$bundle/bin/qt.conf"
cp /usr/share/qt6/translations/qtbase_*.qm "$bundle/translations" 2>/dev/null || true
for font in Regular Italic Medium SemiBold Bold; do
    cp "/usr/share/fonts/opentype/inter/Inter-$font.otf" "$bundle/share/strata/fonts"
done
# Whose work comes along: the copyright files of the packages that the libraries, plug-ins and fonts are from.
mkdir -p "$bundle/share/doc/others"
{ find "$bundle/lib" -type f -printf "%f\n"; find "$bundle/plugins" -type f -printf "%f\n"; } | sort -u | sed 's|^|*/|' \
    | { xargs dpkg-query -S 2>/dev/null || true; } | cut -d: -f1 | sort -u | { cat; echo fonts-inter; } | while read -r package; do
    [ ! -e "/usr/share/doc/$package/copyright" ] || cp -L "/usr/share/doc/$package/copyright" "$bundle/share/doc/others/$package"
done
cp "$here/onefile/install.sh" "$here/onefile/uninstall.sh" "$bundle"
echo "$version" > "$bundle/version"

# One file. The archive is sorted, and every time and owner in it is the same wherever it is made.
find "$work" -exec touch -hd "@$SOURCE_DATE_EPOCH" {} +
run=$dist/Strata-$version-$(uname -m).run
mkdir -p "$dist"
rm -f "$run"
( # what makeself is told stands in the file, so it is told no path
    cd "$work"
    makeself --quiet --gzip --complevel 9n --nox11 --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%a, %d %b %Y %T +0000')" \
        --tar-extra "--sort=name --mtime=@$SOURCE_DATE_EPOCH --owner=0 --group=0 --numeric-owner" \
        strata strata.run "Strata $version" sh ./install.sh >/dev/null
)
mv "$work/strata.run" "$run"
echo "$run"
