#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes Touchstone Sans out of Pretendard: digits of one width, every glyph with its character, a name of our own.

Figures in columns must line up, and Qt before 6.7 cannot ask a font for its tabular digits; so the characters 0-9 are
pointed at the glyphs which the font keeps for its `tnum` feature. Of the other features only kerning stays. Contextual
forms put glyphs without a character between digits and capitals (the colon of 10:42), which a reader of the PDF could
neither find nor copy; and placing marks costs each word that is laid out some twenty lookups, for letters that have a
character of their own here. The licence reserves the name Pretendard for the original, hence the renaming.

    bake_tabular_digits.py FOLDER_OF_PRETENDARD_TTF OUTPUT_FOLDER

needs python3-fonttools. The same input gives the same bytes.
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Touchstone Sans"
STYLES = ("Regular", "Medium", "SemiBold")
DIGITS = range(ord("0"), ord("9") + 1)


def tabular_glyphs(font):
    """Glyph name -> glyph name, as the `tnum` feature replaces them."""
    gsub = font["GSUB"].table
    indices = {i for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for i in record.Feature.LookupListIndex}
    replaced = {}
    for index in indices:
        for subtable in gsub.LookupList.Lookup[index].SubTable:
            subtable = getattr(subtable, "ExtSubTable", subtable)
            replaced.update(subtable.mapping)
    return replaced


def point_digits_at_tabular_glyphs(font):
    replaced = tabular_glyphs(font)
    # Tables of several platforms may share one map; each map is baked once.
    for cmap in {id(table.cmap): table.cmap for table in font["cmap"].tables if table.isUnicode()}.values():
        baked = {code: replaced[cmap[code]] for code in DIGITS}
        # One character per glyph, so that text copied out of a PDF is a digit and not a private code.
        for code in [c for c, glyph in cmap.items() if glyph in baked.values()]:
            del cmap[code]
        cmap.update(baked)


def keep_kerning_only(font):
    """Leaves the characters and the kerning; glyphs that only a feature could reach go too."""
    options = subset.Options(layout_features=["kern"], name_IDs=["*"], name_languages=["*"], name_legacy=True,
                             glyph_names=True, notdef_outline=True, passthrough_tables=True, recalc_timestamp=False,
                             prune_unicode_ranges=False, drop_tables=["DSIG"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap().keys())
    subsetter.subset(font)


def rename(font, style):
    """Name records 16/17 carry family and style; 1/2 the four-style family that older programs want."""
    plain = style == "Regular"
    post_script = f"{FAMILY.replace(' ', '')}-{style}"
    names = {1: FAMILY if plain else f"{FAMILY} {style}", 2: "Regular", 3: f"Touchstone;{post_script}",
             4: f"{FAMILY} {style}", 6: post_script, 16: FAMILY, 17: style}
    for record in font["name"].names:
        if record.nameID in names:
            record.string = names[record.nameID]


def bake(source, target, style):
    font = TTFont(source, recalcTimestamp=False)
    point_digits_at_tabular_glyphs(font)
    keep_kerning_only(font)
    rename(font, style)
    font.save(target)
    characters, metrics = font.getBestCmap(), font["hmtx"]
    widths = {metrics[characters[code]][0] for code in DIGITS}
    print(target.name, "digit widths", *widths)
    return len(widths) == 1


def main(source_folder, target_folder):
    jobs = [(pathlib.Path(source_folder, f"Pretendard-{style}.ttf"),
             pathlib.Path(target_folder, f"{FAMILY.replace(' ', '')}-{style}.ttf"), style) for style in STYLES]
    return 0 if all([bake(*job) for job in jobs]) else 1


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
