// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/chart/subject.h"
#include "core/stats/interval.h"

/// What to show, never how it looks: plain values, compared in tests, drawn by ui/render. All words are already in the
/// reader's language; numbers carry full precision and stand beside the words that print them.
namespace cx {

/// A little sign before a word. Shape carries the meaning; colour only repeats it.
enum class Glyph { none, up, down, same, diamond, lock, square };
enum class Tone { normal, strong, muted, attention };

/// A few words of one tone: "▲ rose".
struct Phrase {
  std::string text;
  Tone tone = Tone::normal;
  Glyph glyph = Glyph::none;
  bool operator==(const Phrase&) const = default;
};

struct Tick {
  double at = 0;
  std::string label;
  bool neutral = false;  ///< the one ink line
  bool operator==(const Tick&) const = default;
};

/// A value axis: starts at the scale's floor, never cut.
struct Axis {
  double lo = 20, hi = 100;
  std::vector<Tick> ticks;
  bool operator==(const Axis&) const = default;
};

/// Words and numbers in rows: the twin of every chart, and a block of the report.
struct Table {
  struct Column {
    std::string title;
    bool numeric = false;
    bool operator==(const Column&) const = default;
  };
  struct Row {
    std::vector<std::string> cells;
    bool strong = false;                                ///< a total, or the row the reader is after
    bool heading = false;                               ///< a group title over the rows that follow, first cell only
    std::vector<std::optional<Subject>> subjects = {};  ///< the figure in each cell; cells beyond its end show none
    bool operator==(const Row&) const = default;
  };
  std::vector<Column> columns;
  std::vector<Row> rows;
  bool operator==(const Table&) const = default;
};

/// One sign on an axis of a row.
struct Mark {
  enum class Kind {
    bar,      ///< from the axis floor to `to`
    whisker,  ///< the interval from … to, with caps
    thick,    ///< an inner interval from … to, 4 px, no caps
    dot,
    square,
    ring,
    diamond,
    tick,     ///< at `to`: own value, different, last wave, published, target
    link,     ///< a line from … to under two dots
    segment,  ///< one answer level of a diverging bar, from … to; hollow on a small base
    dash,     ///< at `to`: nothing was measured
  };
  enum class Look { solid, hollow, hatched, muted, attention };
  Kind kind = Kind::dot;
  double from = 0, to = 0;
  Look look = Look::solid;
  int level = 0;      ///< for segments: 1, 2 below the middle of the scale, 3 on it, 4, 5 above
  std::string label;  ///< printed in a segment, beside it where it stands alone and is too narrow
  std::string name;   ///< what a screen reader says: scope, value, interval, n; empty for companions of a named mark
  std::optional<Subject> subject = {};  ///< the figure of a named mark
  bool operator==(const Mark&) const = default;
};

/// Rows with a label, marks on one or two common axes, and columns of words: bullet bars, dots against published
/// figures, dumbbells with the interval of the difference, forest plots, diverging bars.
struct RowChart {
  struct Panel {
    std::string title;
    Axis axis;
    std::optional<Interval> band;    ///< the band of equivalence
    double width = 1;                ///< share of the space left for panels
    std::optional<double> own = {};  ///< our own value over everything, a dotted line
    bool operator==(const Panel&) const = default;
  };
  struct Column {
    std::string title;
    bool numeric = false;
    bool operator==(const Column&) const = default;
  };
  /// A main phrase; `figure` prints it large with the small lines beside it, else they stand below.
  struct Cell {
    Phrase main;
    std::vector<std::string> small;
    bool figure = false;
    std::string name = {};                ///< for a screen reader, where no mark of the row says the same
    std::optional<Subject> subject = {};  ///< the figure it prints; that of a mark too, where both show the same
    int span = 1;                         ///< columns it fills; those it covers have cells of no words
    bool operator==(const Cell&) const = default;
  };
  struct Row {
    std::string code;  ///< "T2", or empty
    std::string label;
    std::string small;  ///< under or after the label: "n 24*"
    bool strong = false;
    bool heading = false;                  ///< a group title without marks; a mere gap where it has no words
    bool lock = false;                     ///< suppressed: a sunken track with a lock, and the reason in the cells
    std::vector<std::vector<Mark>> marks;  ///< per panel
    std::vector<Cell> cells;               ///< per column
    bool current = false;                  ///< the one looked at: tinted, with a bar of our own colour at its left
    bool lead = false;                     ///< its first cell alone, set large: the figure that the rows tell about
    bool operator==(const Row&) const = default;
  };
  /// ruled is nearly as close as dense, with rules between the rows and more room for the strong ones.
  enum class Pitch { bullet, two_line, normal, ruled, dense };
  Pitch pitch = Pitch::normal;
  std::vector<Panel> panels;
  std::vector<Column> columns;
  std::vector<Row> rows;
  bool operator==(const RowChart&) const = default;
};

/// Lines over the waves with their intervals as ribbons; small multiples on one common axis.
struct TrendChart {
  struct Point {
    std::optional<double> value;  ///< none: a gap, n still printed
    std::optional<Interval> interval;
    bool small_base = false;  ///< hollow, dotted, whiskers
    bool start = false;       ///< the origin of a change panel: hollow, no interval
    std::string name;         ///< for a screen reader
    std::optional<Subject> subject = {};
    bool operator==(const Point&) const = default;
  };
  struct Reference {
    enum class Kind { published, target };
    Kind kind = Kind::published;
    double value = 0;
    std::string label;
    bool operator==(const Reference&) const = default;
  };
  struct Break {
    int before = 0;  ///< index of the first point after the break
    std::string label, small;
    bool operator==(const Break&) const = default;
  };
  struct Panel {
    std::string title;
    std::vector<Point> points;  ///< one per wave
    std::vector<Reference> references;
    std::vector<Break> breaks;
    std::string end;                ///< printed at the end of the line: "66.2"
    std::vector<Phrase> end_small;  ///< "±2.2", or the change panel's interval, word and p
    bool operator==(const Panel&) const = default;
  };
  Axis axis;
  std::vector<std::string> waves, wave_small;  ///< "Mar ’25", "n 176"
  bool change = false;                         ///< differences on an axis of their own, zero in ink, no ribbon
  std::vector<Panel> panels;
  bool operator==(const TrendChart&) const = default;
};

/// Upright bars with intervals; groups are dimensions, bars are channels, one hue.
struct GroupedBars {
  struct Bar {
    std::string label, small;  ///< "Chat", "n 24*"
    std::optional<double> value;
    std::optional<Interval> interval;
    std::string text;  ///< "61.5", or the reason's sign when there is no value
    bool small_base = false, lock = false;
    std::string name;
    std::optional<Subject> subject = {};
    std::optional<double> target = {};
    bool operator==(const Bar&) const = default;
  };
  struct Group {
    std::string label;
    std::vector<Bar> bars;
    std::optional<double> published;  ///< dashed line with a diamond …
    int published_bars = 0;           ///< … over the first so many bars (the digital ones)
    bool operator==(const Group&) const = default;
  };
  Axis axis;
  std::vector<Group> groups;
  bool operator==(const GroupedBars&) const = default;
};

/// Values in coloured cells; the number is printed in each.
struct Heatmap {
  struct ColumnGroup {
    std::string title;
    int columns = 0;
    bool operator==(const ColumnGroup&) const = default;
  };
  struct Column {
    std::string title, small;
    bool operator==(const Column&) const = default;
  };
  struct Cell {
    std::optional<double> value;
    std::string text, small;  ///< "65.5", "n 62"
    bool small_base = false, lock = false;
    std::string name;
    std::optional<Subject> subject = {};
    bool operator==(const Cell&) const = default;
  };
  struct Row {
    std::string label, small;
    bool total = false;      ///< set off from the rows above
    bool published = false;  ///< words only, with the diamond
    std::vector<Cell> cells;
    bool operator==(const Row&) const = default;
  };
  std::vector<ColumnGroup> groups;  ///< may be empty
  std::vector<Column> columns;
  std::vector<Row> rows;
  double floor = 20, ceiling = 100;
  std::optional<double> neutral;  ///< hinge between orange and blue
  std::vector<double> edges;      ///< between the steps, as printed in the legend
  bool operator==(const Heatmap&) const = default;
};

/// What happened when, on one line of time from 0 to 1: versions as bars, events as squares, the waves as ticks below.
struct EventStrip {
  struct Span {
    double from = 0, to = 1;
    std::string label;
    bool current = false;  ///< in use at the wave looked at
    bool cut = false;      ///< what stands before it is not comparable
    std::string name;
    bool operator==(const Span&) const = default;
  };
  struct Event {
    double at = 0;
    std::string label;
    bool attention = false;
    std::string name;
    bool operator==(const Event&) const = default;
  };
  struct Lane {
    std::string title;
    std::vector<Span> spans;
    std::vector<Event> events;  ///< in the order of time
    bool operator==(const Lane&) const = default;
  };
  std::vector<Tick> waves;
  std::vector<Lane> lanes;
  bool operator==(const EventStrip&) const = default;
};

/// Values on the spokes of a wheel, one per statement in a fixed order, clockwise from the top. The centre is the floor
/// of the axis. One line joins neighbouring values; published figures are never joined.
struct RadarChart {
  struct Spoke {
    std::string label;            ///< "M1"
    std::optional<double> value;  ///< none: the line opens here
    std::optional<Interval> interval;
    std::optional<double> published;
    bool small_base = false;     ///< hollow, the line to it dotted
    bool lock = false;           ///< suppressed
    std::string name;            ///< for a screen reader: scope, value, interval, n, or why there is none
    std::string published_name;  ///< … of the published figure
    std::optional<Subject> subject = {}, published_subject = {};
    bool operator==(const Spoke&) const = default;
  };
  Axis axis;
  std::vector<Spoke> spokes;  ///< at least five
  bool operator==(const RadarChart&) const = default;
};

struct LegendItem {
  enum class Sign {
    own,
    interval,
    published,
    target,
    last_wave,
    small_base,
    suppressed,
    neutral,
    link_tested,
    link_untested,
    change,
    level
  };
  Sign sign = Sign::own;
  std::string text;
  int level = 0;  ///< as in a Mark
  bool operator==(const LegendItem&) const = default;
};

/// One picture: on screen, in PNG, SVG and PDF the same.
struct Chart {
  std::string id;  ///< stable: "overview-bullets"
  std::string title, subtitle;
  std::variant<RowChart, TrendChart, GroupedBars, Heatmap, EventStrip, RadarChart> body;
  std::vector<LegendItem> legend;
  std::string note;     ///< one line below
  std::string summary;  ///< the picture in a sentence, for a screen reader
  std::string source;   ///< filter, scale, n: printed under exports
  Table table;          ///< the twin: same numbers with interval and n in columns of their own
  bool operator==(const Chart&) const = default;
};

}  // namespace cx
