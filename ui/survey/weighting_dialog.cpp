// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/survey/weighting_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/io/targets.h"
#include "core/scoring/weight_sentences.h"
#include "core/survey/wave.h"
#include "ui/choice_box.h"
#include "ui/document.h"
#include "ui/label.h"
#include "ui/survey/target_grid.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int reportHeight = 66;  // three lines, so that words do not move the table

QDoubleSpinBox* bound(double value, double lowest, double highest, const QString& name) {
  auto* box = new QDoubleSpinBox;
  box->setButtonSymbols(QAbstractSpinBox::NoButtons);
  box->setDecimals(2);
  box->setSingleStep(0.1);
  box->setRange(lowest, highest);
  box->setValue(value);
  box->setAccessibleName(name);
  return box;
}

/// What became of the targets; a problem of theirs is no failure of the workspace.
struct Outcome {
  std::optional<RakingReport> report;
  std::optional<Text> problem;
};

Outcome outcomeOf(const Workspace& workspace, const TargetTable& targets, const RakingOptions& options) {
  try {
    RakingReport report = rakeWorkspace(workspace, targets, options);
    const std::optional<Text> problem = report.problem;
    return {std::move(report), problem};
  } catch (const Failure& failure) {
    return {{}, failure.error().text};
  }
}

}  // namespace

WeightingDialog::WeightingDialog(Document& document, QWidget* parent)
    : QDialog(parent),
      document_(document),
      grid_(new TargetGrid),
      wave_(new ChoiceBox),
      capped_(new QCheckBox(tr("Keep every weight from"))),
      equal_(new QCheckBox(tr("Start from equal weights"))),
      lowest_(bound(usualCap.lo, 0, 0.99, tr("Lowest weight"))),
      highest_(bound(usualCap.hi, 1.01, 100, tr("Highest weight"))),
      report_(makeLabel("body")),
      save_(new QPushButton(tr("Save weights"))) {
  setWindowTitle(tr("Weight to target shares"));
  resize(720, 620);
  report_->setWordWrap(true);
  report_->setMinimumHeight(reportHeight);
  report_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  auto* title = makeLabel("page");
  title->setText(tr("Weight to target shares"));
  auto* lesson = makeLabel("body", "muted");
  lesson->setWordWrap(true);
  lesson->setText(
      tr("Type the share that each group has in the population. A heading without targets is left as it is."));
  auto* buttons = new QDialogButtonBox;
  setVariant(save_, "filled", "true");
  buttons->addButton(save_, QDialogButtonBox::AcceptRole);
  buttons->addButton(new QPushButton(tr("Cancel")), QDialogButtonBox::RejectRole);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(12);
  column->addWidget(title);
  column->addWidget(lesson);
  column->addWidget(buildWave());
  column->addWidget(grid_, 1);
  column->addWidget(buildOptions());
  column->addWidget(report_);
  column->addWidget(buttons);
  connect(buttons, &QDialogButtonBox::accepted, this, &WeightingDialog::save);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  connect(grid_, &TargetGrid::targetsChanged, this, &WeightingDialog::compute);
  chooseWave();
  grid_->setFocus();
}

QWidget* WeightingDialog::buildWave() {
  auto* holder = new QWidget;
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(0, 0, 0, 0);
  for (const Wave& wave : waves(document_.workspace()))
    wave_->addItem(qText(document_.words()(wave.name())), qint64(wave.id.value));
  wave_->setCurrentIndex(wave_->findData(qint64(document_.view().wave.value)));
  wave_->setAccessibleName(tr("Wave"));
  auto* label = makeLabel("label");
  label->setText(tr("Wave"));
  label->setBuddy(wave_);
  auto* load = new QPushButton(tr("Load targets…"));
  load->setAutoDefault(false);
  load->setToolTip(tr("A CSV file with the columns variable, level and share"));
  row->addWidget(label);
  row->addWidget(wave_);
  row->addStretch();
  row->addWidget(load);
  connect(wave_, &QComboBox::currentIndexChanged, this, &WeightingDialog::chooseWave);
  connect(load, &QPushButton::clicked, this, &WeightingDialog::askForFile);
  return holder;
}

QWidget* WeightingDialog::buildOptions() {
  auto* holder = new QWidget;
  auto* row = new QHBoxLayout(holder);
  row->setContentsMargins(0, 0, 0, 0);
  capped_->setChecked(true);
  auto* to = makeLabel("body");
  to->setText(tr("to"));
  row->addWidget(capped_);
  row->addWidget(lowest_);
  row->addWidget(to);
  row->addWidget(highest_);
  row->addStretch();
  row->addWidget(equal_);
  for (QDoubleSpinBox* box : {lowest_, highest_}) {
    connect(capped_, &QCheckBox::toggled, box, &QWidget::setEnabled);
    connect(box, &QDoubleSpinBox::valueChanged, this, &WeightingDialog::compute);
  }
  for (const QCheckBox* box : {capped_, equal_}) connect(box, &QCheckBox::toggled, this, &WeightingDialog::compute);
  return holder;
}

QString WeightingDialog::said() const {
  return report_->text();
}

RakingOptions WeightingDialog::options() const {
  RakingOptions options;
  if (capped_->isChecked()) options.cap = Interval{lowest_->value(), highest_->value()};
  options.from_equal = equal_->isChecked();
  options.filter.waves = {WaveId{wave_->currentData().toLongLong()}};
  return options;
}

void WeightingDialog::chooseWave() {
  const WaveId wave{wave_->currentData().toLongLong()};
  std::vector<CountedAttribute> groups;
  for (Attribute& attribute : attributes(document_.workspace()))
    groups.push_back(counted(document_.workspace(), std::move(attribute), {wave}));
  grid_->setGroups(std::move(groups), document_.words());
  compute();
}

void WeightingDialog::askForFile() {
  const QString file = QFileDialog::getOpenFileName(this, tr("Load targets"), {},
                                                    tr("Target shares (*.csv *.tsv *.txt);;All files (*)"));
  if (!file.isEmpty()) load(file);
}

void WeightingDialog::load(const QString& file) {
  const auto taken = guarded([&] { grid_->setTargets(readTargets(filePath(file))).value(); });
  if (taken.has_error()) return refuse(taken.error().text);
  compute();
}

void WeightingDialog::compute() {
  ready_.reset();
  save_->setEnabled(false);
  const Result<TargetTable> targets = grid_->targets();
  if (targets.has_error()) return refuse(targets.error().text);
  if (targets->empty()) {
    grid_->setMargins({});
    return report_->setText(grid_->rowCount() ? tr("Type shares that sum to 100 for at least one heading.")
                                              : tr("There is no attribute yet: weights need groups to balance."));
  }
  document_.compute(
      this,
      [targets = *targets, options = options()](const Workspace& workspace, const View&, const Words&) {
        return outcomeOf(workspace, targets, options);
      },
      [this](Outcome outcome) {
        if (outcome.problem) {
          grid_->setMargins(outcome.report ? outcome.report->margins : std::vector<LevelMargin>());
          return refuse(*outcome.problem);
        }
        show(std::move(*outcome.report));
      });
}

void WeightingDialog::show(RakingReport report) {
  grid_->setMargins(report.margins);
  QStringList sentences;
  for (const Text& sentence : weightSentences(report)) sentences.append(qText(document_.words()(sentence)));
  setVariant(report_, "tone", "");
  report_->setText(sentences.join(QLatin1Char(' ')));
  ready_ = std::move(report);
  save_->setEnabled(!document_.workspace().readOnly());
}

void WeightingDialog::refuse(const Text& problem) {
  setVariant(report_, "tone", "attention");
  report_->setText(qText(document_.words()(problem)));
}

void WeightingDialog::save() {
  if (!ready_) return;
  if (document_.apply([&](Workspace& workspace) { return saveWeights(workspace, *ready_); })) accept();
}

}  // namespace cx
