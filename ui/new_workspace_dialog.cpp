// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_workspace_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>
#include <utility>

#include "core/survey/questionnaire.h"
#include "ui/label.h"
#include "ui/text.h"

namespace cx {
namespace {

constexpr int boxesInARow = 4;

/// Letters and digits of a name in lower case, joined by hyphens: a name for a file.
QString fileStem(const QString& name) {
  QString stem;
  for (const QChar c : name.toLower()) {
    if (c.isLetterOrNumber())
      stem.append(c);
    else if (!stem.isEmpty() && !stem.endsWith(QLatin1Char('-')))
      stem.append(QLatin1Char('-'));
  }
  while (stem.endsWith(QLatin1Char('-'))) stem.chop(1);
  return stem.isEmpty() ? QStringLiteral("workspace") : stem;
}

}  // namespace

NewWorkspaceDialog::NewWorkspaceDialog(std::filesystem::path folder, const Words& words, QWidget* parent,
                                       std::optional<Questionnaire> drafted)
    : QDialog(parent),
      folder_(std::move(folder)),
      drafted_(std::move(drafted)),
      nameEn_(new QLineEdit),
      nameKo_(new QLineEdit),
      wave_(new QLineEdit),
      file_(new QLineEdit),
      industry_(new QComboBox),
      questionnaire_(new QComboBox),
      missing_(makeLabel("body", "attention")),
      create_(new QPushButton(tr("Create workspace"))) {
  setWindowTitle(tr("New workspace"));
  resize(620, 0);
  fillChoices(words);
  auto* form = new QFormLayout;
  form->setHorizontalSpacing(16);
  form->setVerticalSpacing(10);
  form->addRow(tr("Organisation, in English"), nameEn_);
  form->addRow(tr("Organisation, in Korean"), nameKo_);
  form->addRow(tr("Industry"), industry_);
  form->addRow(tr("Questionnaire"), questionnaire_);
  form->addRow(tr("First wave"), wave_);
  form->addRow(tr("Channels to judge"), channelBoxes());
  form->addRow(tr("File"), fileRow());
  missing_->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
  setVariant(create_, "filled", "true");
  buttons->addButton(create_, QDialogButtonBox::AcceptRole);
  auto* title = makeLabel("page");
  title->setText(windowTitle());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(24, 20, 24, 16);
  column->setSpacing(16);
  column->addWidget(title);
  column->addLayout(form);
  column->addWidget(missing_);
  column->addWidget(buttons);
  create_->setDefault(true);  // in the dialog: before, it would be forgotten
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  for (const QLineEdit* edit : {nameEn_, nameKo_})
    connect(edit, &QLineEdit::textChanged, this, &NewWorkspaceDialog::proposeFile);
  connect(wave_, &QLineEdit::textChanged, this, &NewWorkspaceDialog::judge);
  connect(file_, &QLineEdit::textEdited, this, [this] { proposed_ = false; });
  connect(file_, &QLineEdit::textChanged, this, &NewWorkspaceDialog::judge);
  proposeFile();
}

void NewWorkspaceDialog::fillChoices(const Words& words) {
  industry_->addItem(tr("All industries"), QStringLiteral("all"));
  industry_->addItem(tr("E-commerce"), QStringLiteral("e-commerce"));
  industry_->setToolTip(tr("Decides which published figures stand beside the scores"));
  if (drafted_) {
    questionnaire_->addItem(qText(words(drafted_->title)));
    wave_->setPlaceholderText(tr("as in the file"));
    return;
  }
  for (const std::string& id : builtInQuestionnaires())
    questionnaire_->addItem(qText(words(builtInQuestionnaire(id).title)), qText(id));
  const QDate today = QDate::currentDate();
  wave_->setText(qText(words(text(CX_TEXT("app", "Wave of %1"), {utf8(today.toString(QStringLiteral("yyyy-MM")))}))));
}

QWidget* NewWorkspaceDialog::channelBoxes() {
  auto* widget = new QWidget;
  auto* grid = new QGridLayout(widget);
  grid->setContentsMargins(0, 0, 0, 0);
  const std::pair<const char*, QString> offered[]{
      {"website", tr("Website")},     {"app", tr("App")},     {"email", tr("E-mail")}, {"chat", tr("Chat")},
      {"social", tr("Social media")}, {"phone", tr("Phone")}, {"store", tr("Store")}};
  for (const auto& [key, name] : offered) {
    auto* box = new QCheckBox(name);
    box->setObjectName(QLatin1String(key));
    grid->addWidget(box, int(channels_.size()) / boxesInARow, int(channels_.size()) % boxesInARow);
    channels_.append(box);
  }
  for (const int usual : {0, 1, 2}) channels_[usual]->setChecked(!drafted_);  // a file brings its own
  return widget;
}

QWidget* NewWorkspaceDialog::fileRow() {
  auto* widget = new QWidget;
  auto* row = new QHBoxLayout(widget);
  row->setContentsMargins(0, 0, 0, 0);
  auto* browse = new QPushButton(tr("Choose…"));
  browse->setAutoDefault(false);
  file_->setAccessibleName(tr("File"));
  row->addWidget(file_, 1);
  row->addWidget(browse);
  connect(browse, &QPushButton::clicked, this, &NewWorkspaceDialog::browse);
  return widget;
}

void NewWorkspaceDialog::proposeFile() {
  const QString name = nameEn_->text().trimmed().isEmpty() ? nameKo_->text() : nameEn_->text();
  if (proposed_) file_->setText(pathText(folder_ / filePath(fileStem(name) + QStringLiteral(".touchstone"))));
  judge();
}

void NewWorkspaceDialog::browse() {
  const QString chosen = QFileDialog::getSaveFileName(this, tr("Where the workspace will lie"), file_->text(),
                                                      tr("Touchstone workspaces (*.touchstone)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite);
  if (chosen.isEmpty()) return;
  proposed_ = false;
  file_->setText(chosen.endsWith(QStringLiteral(".touchstone")) ? chosen : chosen + QStringLiteral(".touchstone"));
}

void NewWorkspaceDialog::judge() {
  QString missing;
  if (nameEn_->text().trimmed().isEmpty() && nameKo_->text().trimmed().isEmpty())
    missing = tr("Name the organisation in one language at least.");
  else if (wave_->text().trimmed().isEmpty() && !drafted_)
    missing = tr("Name the first wave.");
  else if (file_->text().trimmed().isEmpty())
    missing = tr("Choose where the file will lie.");
  else if (std::filesystem::exists(filePath(file_->text())))
    missing = tr("There is a file of this name already. Choose another name.");
  missing_->setText(missing);
  create_->setEnabled(missing.isEmpty());
}

NewWorkspace NewWorkspaceDialog::wanted() const {
  NewWorkspace wanted;
  wanted.file = filePath(file_->text().trimmed());
  wanted.organisation.name = {utf8(nameEn_->text().trimmed()), utf8(nameKo_->text().trimmed())};
  wanted.organisation.industry = utf8(industry_->currentData().toString());
  wanted.organisation.zone = QTimeZone::systemTimeZoneId().toStdString();
  wanted.questionnaire = utf8(questionnaire_->currentData().toString());
  wanted.drafted = drafted_;
  wanted.wave = utf8(wave_->text().trimmed());
  for (const QCheckBox* box : channels_) {
    if (box->isChecked()) wanted.channels.push_back(utf8(box->objectName()));
  }
  return wanted;
}

}  // namespace cx
