// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/paint_report.h"

#include <QPageSize>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/render/chart_style.h"
#include "ui/render/report_flow.h"
#include "ui/render/report_piece.h"

namespace cx {
namespace {

constexpr double mm = 96 / 25.4, pt = 96.0 / 72;
constexpr double margin = 15 * mm, bodyBottom = 187 * mm, ruleTop = 64, headlineMiddle = 94, belowHeadline = 52,
                 answerStep = 18;

/// What stands on every sheet, laid out once: the lines at its foot and the room they leave.
class Letterhead {
 public:
  explicit Letterhead(const Report& report)
      : report_(report), style_(paperStyle()), width_(reportPageSize().width() - 2 * margin) {
    const TextStyle small = style_.text(Type::small);
    for (const std::string* words : {&report.source, &report.legend})
      foot_ << wrapped(toQString(*words), small, width_ - 110);
  }

  [[nodiscard]] Frame frame(const ReportSection& section) const {
    const auto more = std::max(0.0, double(foot_.size()) - 2) * footStep();
    Frame frame{margin, width_, bodyBottom - more, 0, headlineMiddle + 16};
    const auto beyondOne = [](const QStringList& lines) { return std::max(0.0, double(lines.size()) - 1); };
    frame.firstTop = headlineMiddle + beyondOne(headline(section)) * style_.line(Type::headline) + belowHeadline +
                     beyondOne(answer(section)) * answerStep;
    return frame;
  }

  [[nodiscard]] Drawing head(const Sheet& sheet) const {
    Drawing drawing;
    drawRunning(drawing);
    const ReportSection& section = report_.sections[sheet.section];
    const double left = margin;
    if (!sheet.first) {
      const TextStyle page = style_.text(Type::panel, Role::text_muted);
      drawing.text({left, headlineMiddle - 8}, elided(toQString(section.title), page, width_), page);
      return drawing;
    }
    double y = headlineMiddle;
    for (const QString& line : headline(section)) {
      drawing.text({left, y}, line, style_.text(Type::headline));
      y += style_.line(Type::headline);
    }
    y -= style_.line(Type::headline) - 26;
    for (const QString& line : answer(section)) {
      drawing.text({left, y}, line, answerStyle());
      y += answerStep;
    }
    return drawing;
  }

  [[nodiscard]] Drawing foot(int page, int pages) const {
    Drawing drawing;
    const TextStyle small = style_.text(Type::small, Role::text_muted);
    const double more = std::max(0.0, double(foot_.size()) - 2) * footStep();
    double y = bodyBottom - more + 21;
    drawing.horizontal(y, margin, margin + width_, style_.colour(Role::rule_strong));
    QString number = toQString(report_.page_of);
    number.replace(QStringLiteral("%1"), QString::number(page + 1))
        .replace(QStringLiteral("%2"), QString::number(pages));
    drawing.text({margin + width_, y + 14}, number, {small.size, QFont::Medium, small.colour}, Align::right);
    y += 14;
    for (const QString& line : foot_) {
      drawing.text({margin, y}, line, small);
      y += footStep();
    }
    return drawing;
  }

 private:
  [[nodiscard]] static double footStep() { return 13.5; }
  [[nodiscard]] TextStyle answerStyle() const { return style_.text(Type::body, Role::text_muted); }
  [[nodiscard]] QStringList headline(const ReportSection& section) const {
    return wrapped(toQString(section.headline), style_.text(Type::headline), width_);
  }
  [[nodiscard]] QStringList answer(const ReportSection& section) const {
    return wrapped(toQString(section.answer), answerStyle(), width_);
  }

  void drawRunning(Drawing& drawing) const {
    const double middle = ruleTop - 15;
    const TextStyle label = style_.tone(Type::label, Tone::muted);
    const QString wave = toQString(report_.wave);
    const double room = width_ - textWidth(wave, label) - 120;
    const QRectF title = drawing.text({margin, middle}, elided(toQString(report_.running_title), label, room), label);
    if (!report_.sample_mark.empty()) {
      const QColor attention = style_.colour(Role::attention);
      const TextStyle mark = style_.text(Type::small).bold().in(attention);
      const double left = title.right() + 16;
      const QRectF box = drawing.text({left, middle}, toQString(report_.sample_mark), mark);
      QPainterPath outline;
      outline.addRoundedRect(QRectF(box.left() - 6, middle - 9, box.width() + 12, 18), 3, 3);
      drawing.path(outline, {}, attention);
    }
    drawing.text({margin + width_, middle}, wave, label, Align::right);
    drawing.box({margin, ruleTop, width_, 2 * pt}, style_.colour(Role::text));
  }

  const Report& report_;
  const ChartStyle& style_;
  double width_;
  QStringList foot_;
};

}  // namespace

QSizeF reportPageSize() {
  return QPageSize(QPageSize::A4).size(QPageSize::Millimeter).transposed() * mm;
}

struct ReportLayout::Sheets {
  explicit Sheets(Report given) : report(std::move(given)), letterhead(report) {
    for (std::size_t i = 0; i < report.sections.size(); ++i) {
      first.push_back(int(sheets.size()));
      for (Sheet& sheet : flowSection(report.sections[i], i, letterhead.frame(report.sections[i])))
        sheets.push_back(std::move(sheet));
    }
  }
  Report report;
  Letterhead letterhead;
  std::vector<Sheet> sheets;
  std::vector<int> first;
};

ReportLayout::ReportLayout(Report report) : sheets_(std::make_unique<Sheets>(std::move(report))) {}
ReportLayout::~ReportLayout() = default;
ReportLayout::ReportLayout(ReportLayout&&) noexcept = default;
ReportLayout& ReportLayout::operator=(ReportLayout&&) noexcept = default;

const Report& ReportLayout::report() const {
  return sheets_->report;
}
int ReportLayout::pages() const {
  return int(sheets_->sheets.size());
}
int ReportLayout::firstPage(std::size_t section) const {
  return sheets_->first.at(section);
}
std::size_t ReportLayout::section(int page) const {
  return sheets_->sheets.at(std::size_t(page)).section;
}

void ReportLayout::paint(QPainter& painter, int page, const QRectF& target) const {
  const QSizeF size = reportPageSize();
  const Sheet& sheet = sheets_->sheets.at(std::size_t(page));
  painter.save();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  painter.translate(target.topLeft());
  painter.scale(target.width() / size.width(), target.height() / size.height());
  painter.fillRect(QRectF(QPointF(), size), paperStyle().page());
  sheets_->letterhead.head(sheet).paint(painter);
  for (const Sheet::Placed& placed : sheet.placed) {
    if (const auto* drawing = std::get_if<Drawing>(&placed.content)) {
      painter.save();
      painter.translate(placed.at);
      drawing->paint(painter);
      painter.restore();
    } else {
      ChartScene& scene = *std::get<std::shared_ptr<ChartScene>>(placed.content);
      scene.render(&painter, QRectF(placed.at, scene.sceneRect().size()), scene.sceneRect());
    }
  }
  sheets_->letterhead.foot(page, pages()).paint(painter);
  painter.restore();
}

int reportPages(const Report& report) {
  return ReportLayout(report).pages();
}

void paintReportPage(QPainter& painter, const Report& report, int page, const QRectF& target) {
  ReportLayout(report).paint(painter, page, target);
}

}  // namespace cx
