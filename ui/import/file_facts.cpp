// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/file_facts.h"

#include <QComboBox>
#include <QGridLayout>
#include <algorithm>
#include <utility>

#include "core/survey/channel.h"
#include "core/survey/wave.h"
#include "ui/choice_box.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int mostHeaders = 3, boxWidth = 176;

bool names(const ImportReport& report, ColumnRole role) {
  return std::ranges::find(report.columns, role, &Column::role) != report.columns.end();
}

}  // namespace

FileFacts::FileFacts(const Workspace& workspace, Words words, QWidget* parent)
    : QWidget(parent), words_(std::move(words)), grid_(new QGridLayout(this)) {
  grid_->setContentsMargins(0, 0, 0, 0);
  grid_->setHorizontalSpacing(12);
  grid_->setVerticalSpacing(6);
  grid_->setColumnStretch(2, 1);
  encoding_ = addLine(tr("Encoding"));
  delimiter_ = addLine(tr("Delimiter"));
  decimal_ = addLine(tr("Decimal sign"));
  headers_ = addLine(tr("Header rows"));
  sheet_ = addLine(tr("Sheet"));
  wave_ = addLine(tr("Wave"));
  channel_ = addLine(tr("Channel"));
  fillChoices();
  fillPlaces(workspace);
  for (const Line& line : {sheet_, wave_, channel_}) setShown(line, false);  // until a file is known to need them
  connectLine(encoding_, [](Mapping& mapping, const QString& chosen) { mapping.encoding = utf8(chosen); });
  connectLine(delimiter_, [](Mapping& mapping, const QString& chosen) { mapping.delimiter = utf8(chosen).front(); });
  connectLine(decimal_, [](Mapping& mapping, const QString& chosen) { mapping.decimal = utf8(chosen).front(); });
  connectLine(headers_, [](Mapping& mapping, const QString& chosen) { mapping.header_rows = chosen.toInt(); });
  connectLine(sheet_, [](Mapping& mapping, const QString& chosen) { mapping.sheet = utf8(chosen); });
  connect(wave_.box, &QComboBox::currentTextChanged, this, &FileFacts::placed);
  connect(channel_.box, &QComboBox::currentIndexChanged, this, &FileFacts::placed);
}

FileFacts::Line FileFacts::addLine(const QString& name) {
  const Line line{makeLabel("body", "muted"), new ChoiceBox, makeLabel("small", "muted")};
  line.name->setText(name);
  line.name->setBuddy(line.box);
  line.evidence->setWordWrap(true);
  line.box->setAccessibleName(name);
  line.box->setFixedWidth(boxWidth);
  const int row = grid_->rowCount();
  grid_->addWidget(line.name, row, 0);
  grid_->addWidget(line.box, row, 1);
  grid_->addWidget(line.evidence, row, 2);
  return line;
}

void FileFacts::fillChoices() {
  for (const std::string& name : encodingNames()) encoding_.box->addItem(qText(name), qText(name));
  const std::pair<char, QString> delimiters[]{
      {',', tr(", comma")}, {';', tr("; semicolon")}, {'\t', tr("tab")}, {'|', tr("| bar")}};
  for (const auto& [mark, words] : delimiters) delimiter_.box->addItem(words, QString(QLatin1Char(mark)));
  decimal_.box->addItem(tr(". point"), QStringLiteral("."));
  decimal_.box->addItem(tr(", comma"), QStringLiteral(","));
  for (int rows = 0; rows <= mostHeaders; ++rows) headers_.box->addItem(QString::number(rows), QString::number(rows));
}

void FileFacts::fillPlaces(const Workspace& workspace) {
  wave_.box->setEditable(true);
  const std::vector<Wave> all = waves(workspace);
  for (const Wave& wave : all) wave_.box->addItem(qText(words_(wave.name())), qText(wave.key));
  if (all.empty()) wave_.box->addItem(QStringLiteral("Wave 1"), QStringLiteral("Wave 1"));
  wave_.box->setCurrentIndex(wave_.box->count() - 1);
  wave_.evidence->setText(tr("the file names none; a new name starts a new one"));
  for (const Channel& channel : channels(workspace))
    channel_.box->addItem(qText(words_(channel.name())), qText(channel.key));
  channel_.box->setToolTip(tr("Channel that the answers judge"));
  channel_.evidence->setText(tr("the file names none"));
}

void FileFacts::connectLine(const Line& line, std::function<void(Mapping&, const QString&)> set) {
  connect(line.box, &QComboBox::currentIndexChanged, this, [this, box = line.box, set = std::move(set)] {
    const QString chosen = box->currentData().toString();
    if (chosen.isEmpty()) return;
    Q_EMIT changed([set, chosen](Mapping& mapping) { set(mapping, chosen); });
  });
}

void FileFacts::put(const Line& line, const QString& data, const QString& evidence) {
  const QSignalBlocker quiet(line.box);
  line.box->setCurrentIndex(line.box->findData(data));
  line.box->setToolTip(line.box->currentText());
  line.evidence->setText(evidence);
}

void FileFacts::setShown(const Line& line, bool shown) {
  line.name->setVisible(shown);
  line.box->setVisible(shown);
  line.evidence->setVisible(shown);
}

QString FileFacts::told(bool given, const QString& evidence) const {
  return given ? tr("you said so") : evidence;
}

void FileFacts::show(const ImportReport& report, const Mapping& given) {
  const bool plainText = report.format == "csv";
  setShown(encoding_, plainText);
  setShown(delimiter_, plainText);
  setShown(decimal_, plainText);
  setShown(headers_, plainText || report.format == "xlsx");
  setShown(sheet_, report.sheets.size() > 1);
  setShown(wave_, !names(report, ColumnRole::wave));
  setShown(channel_, !names(report, ColumnRole::channel));
  put(encoding_, qText(report.encoding.name),
      told(given.encoding.has_value(), qText(words_(report.encoding.evidence))));
  put(delimiter_, QString(QLatin1Char(report.delimiter)),
      told(given.delimiter.has_value(),
           qText(words_(counted(std::ssize(report.columns), CX_TEXT_N("app", "%n columns"))))));
  put(decimal_, QString(QLatin1Char(report.decimal)),
      told(given.decimal.has_value(),
           names(report, ColumnRole::weight) ? tr("as the weights are written") : tr("no weights to tell it by")));
  const QString first = report.columns.empty() ? QString() : qText(report.columns.front().name);
  put(headers_, QString::number(report.header_rows),
      told(given.header_rows.has_value(),
           report.header_rows > 0 ? tr("begin with “%1”").arg(first) : tr("the first row holds answers already")));
  {
    const QSignalBlocker quiet(sheet_.box);
    sheet_.box->clear();
    for (const std::string& sheet : report.sheets) sheet_.box->addItem(qText(sheet), qText(sheet));
  }
  put(sheet_, qText(report.sheet), told(given.sheet.has_value(), tr("most of its headings are known")));
}

void FileFacts::choose(ImportOptions& options) const {
  const auto given = [&](ColumnRole role) {
    return std::ranges::any_of(options.mapping.columns, [&](const auto& one) { return one.second.role == role; });
  };
  if (!wave_.box->isHidden() && !given(ColumnRole::wave)) {
    const int known = wave_.box->findText(wave_.box->currentText(), Qt::MatchFixedString);
    const QString name = known >= 0 ? wave_.box->itemData(known).toString() : wave_.box->currentText().trimmed();
    if (!name.isEmpty()) options.wave = utf8(name);
  }
  if (!channel_.box->isHidden() && !given(ColumnRole::channel))
    options.channel = utf8(channel_.box->currentData().toString());
}

}  // namespace cx
