"""What the programs share: fonts, the script of a text."""

import re

from ..html import cyrillic

FONTS = {
    "DejaVu Sans": "/usr/share/fonts/truetype/dejavu/DejaVuSans{}.ttf",
    "DejaVu Serif": "/usr/share/fonts/truetype/dejavu/DejaVuSerif{}.ttf",
    "DejaVu Sans Condensed": "/usr/share/fonts/truetype/dejavu/DejaVuSansCondensed{}.ttf",
    "Liberation Sans": "/usr/share/fonts/truetype/liberation/LiberationSans-{}.ttf",
    "Liberation Serif": "/usr/share/fonts/truetype/liberation/LiberationSerif-{}.ttf",
}


def font_file(name: str, bold: bool = False) -> str:
    """The file of a font."""
    plain = "" if "DejaVu" in name else "Regular"
    heavy = "-Bold" if "DejaVu" in name else "Bold"
    return FONTS[name].format(heavy if bold else plain)


def in_script(text: str, script: str) -> str:
    """The text in the wanted script, the marks of what stays Latin gone."""
    return cyrillic(text) if script == "Cyrl" else re.sub("[⟦⟧]", "", text)
