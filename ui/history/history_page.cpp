// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "core/data/audit.h"
#include "core/data/backup_reason.h"
#include "core/io/salvage.h"
#include "core/survey/beyond_history.h"
#include "core/survey/erase.h"
#include "core/survey/past.h"
#include "ui/document.h"
#include "ui/documents_folder.h"
#include "ui/history/compare_dialog.h"
#include "ui/history/confirm_dialog.h"
#include "ui/history/erase_dialog.h"
#include "ui/history/lines.h"
#include "ui/history/log_filter.h"
#include "ui/message_bar.h"
#include "ui/text.h"

namespace cx {
namespace {

/// Shows a dialog and, once it is accepted, does `done`.
template <class Dialog, class Done>
void ask(Dialog* dialog, QObject* page, Done done) {
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  QObject::connect(dialog, &QDialog::accepted, page, [dialog, done] { done(*dialog); });
  dialog->open();
}

}  // namespace

HistoryPage::HistoryPage(Document& document, QWidget* parent) : Page(document, parent) {
  build();
  connect(steps_, &LinesView::asked, this, &HistoryPage::goTo);
  connect(steps_, &LinesView::chosenChanged, this, &HistoryPage::enableButtons);
  connect(backups_, &LinesView::chosenChanged, this, &HistoryPage::enableButtons);
  connect(backups_, &LinesView::asked, this, &HistoryPage::askToRestore);
  connect(go_, &QPushButton::clicked, this, [this] {
    if (steps_->chosen()) goTo(steps_->chosen()->id);
  });
  connect(filter_, &LogFilter::changed, this, &HistoryPage::follow);
  connect(undo_, &QPushButton::clicked, this, [this] {
    if (const auto step = this->document().undo()) say(text(CX_TEXT("app", "Undone: %1."), {nested(*step)}));
  });
  connect(check_, &QPushButton::clicked, this, &HistoryPage::checkAgain);
  connect(printed_, &QLineEdit::textChanged, this, &HistoryPage::answerPrinted);
  connect(backUp_, &QPushButton::clicked, this, &HistoryPage::backUpNow);
  connect(saveCopy_, &QPushButton::clicked, this, &HistoryPage::saveCopy);
  connect(restore_, &QPushButton::clicked, this, &HistoryPage::askToRestore);
  connect(remove_, &QPushButton::clicked, this, &HistoryPage::askToRemove);
  connect(compareStep_, &QPushButton::clicked, this, [this] { compare(false); });
  connect(compareBackup_, &QPushButton::clicked, this, [this] { compare(true); });
  connect(compare_, &QAction::triggered, this, [this] { compare(false); });
  connect(eraseButton_, &QPushButton::clicked, erase_, &QAction::trigger);
  connect(erase_, &QAction::triggered, this, &HistoryPage::askToErase);
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::refresh() {
  if (!document().isOpen()) return;
  document().compute(
      this, [](const Workspace& workspace, const View&, const Words&) { return historyContent(workspace); },
      [this](HistoryContent content) {
        if (!this->document().isOpen()) return;
        content_ = std::move(content);
        follow();
      });
}

void HistoryPage::say(const Text& sentence) {
  said_->say(MessageBar::Tone::note, qText(document().words()(sentence)));
}

QString HistoryPage::said() const {
  return said_->sentence();
}

void HistoryPage::goTo(std::int64_t step) {
  if (!document().isOpen() || document().workspace().readOnly() || step == presentStep(content_)) return;
  const bool back = step < presentStep(content_);
  std::int64_t taken = 0;
  const bool done = document().apply([&](Workspace& workspace) -> Result<void> {
    const Result<std::int64_t> moved = cx::goTo(workspace, step);
    if (moved.has_error()) return moved.error();
    taken = *moved;
    return {};
  });
  if (done)
    say(back ? counted(taken, CX_TEXT_N("app", "%n step(s) undone; they can be done again."))
             : counted(taken, CX_TEXT_N("app", "%n step(s) done again.")));
}

void HistoryPage::checkAgain() {
  check_->setEnabled(false);
  document().compute(
      check_, [](const Workspace& workspace, const View&, const Words&) { return damagedBackups(workspace); },
      [this](std::vector<std::filesystem::path> damaged) {
        damaged_ = std::move(damaged);
        check_->setEnabled(true);
        refresh();
      });
}

void HistoryPage::answerPrinted() {
  const std::string typed = utf8(printed_->text().trimmed());
  std::string digits = typed;
  std::erase(digits, ' ');
  QString sentence;
  if (digits.size() >= leastHeadDigits) {
    const auto entry = entryOfHead(document().workspace().database(), typed);
    sentence = entry && (!content_.broken || *entry < *content_.broken)
                   ? tr("Right: the log ended there at entry %1").arg(qText(document().words().count(*entry)))
                   : tr("The log never ended so: it was altered, or this is another workspace's report");
  } else if (!digits.empty()) {
    sentence = tr("Type at least its first eight digits");
  }
  answer_->setText(sentence);
  printed_->setAccessibleDescription(sentence);
}

void HistoryPage::backUpNow() {
  const bool done = document().apply([](Workspace& workspace) {
    return beyondHistory(workspace, [](Workspace& w) {
      [[maybe_unused]] const Backup made = makeBackup(w.backups(), w.database(), w.now(), BackupReason::by_hand);
    });
  });
  if (done) say(text(CX_TEXT("app", "Backed up and verified.")));
}

void HistoryPage::saveCopy() {
  const ListedBackup* chosen = chosenBackup();
  if (!chosen) return;
  const std::filesystem::path from = chosen->backup.file;
  const QString folder = documentsFolder();
  const QString name = pathText(document().workspace().file().stem()) + QLatin1Char('-') +
                       qText(isoInstant(chosen->backup.at).substr(0, 10)) + QStringLiteral(".touchstone");
  const QString file = QFileDialog::getSaveFileName(
      this, tr("Save a copy of the backup"), folder + QLatin1Char('/') + name,
      tr("Touchstone workspaces (*.touchstone)"), nullptr, QFileDialog::DontConfirmOverwrite);
  if (file.isEmpty()) return;
  if (document().apply([&](Workspace&) { return copyWorkspace(from, filePath(file)); }))
    say(text(CX_TEXT("app", "Saved as %1; open it like any workspace."), {utf8(pathText(filePath(file).filename()))}));
}

void HistoryPage::askToRestore() {
  const ListedBackup* chosen = chosenBackup();
  if (!chosen || !restore_->isEnabled()) return;
  QStringList sentences{
      tr("The workspace becomes what it was on %1, its undo list included.").arg(when(chosen->backup.at)),
      tr("What it is now is backed up first, so that you can come back to it the same way."),
      tr("The log of changes goes on and says what was restored.")};
  QString warning;
  if (chosen->holds_erased)
    warning = tr("This backup holds a person who was erased since. Restoring brings them back.");
  ask(new ConfirmDialog(tr("Restore this backup?"), sentences, warning, tr("Restore"), this), this,
      [this, backup = chosen->backup](const ConfirmDialog&) {
        const bool done = document().apply([&](Workspace& workspace) -> Result<void> {
          const Result<Restored> restored = restoreBackup(workspace, backup);
          if (restored.has_error()) return restored.error();
          return {};
        });
        if (done) say(text(CX_TEXT("app", "Restored. What was there before is the newest backup.")));
      });
}

void HistoryPage::askToRemove() {
  const ListedBackup* chosen = chosenBackup();
  if (!chosen || !remove_->isEnabled()) return;
  ask(new ConfirmDialog(tr("Delete this backup?"),
                        {tr("The backup of %1 is deleted from this computer. This cannot be taken back.")
                             .arg(when(chosen->backup.at))},
                        {}, tr("Delete the backup"), this),
      this, [this, backup = chosen->backup](const ConfirmDialog&) {
        if (document().apply([&](Workspace&) { return guarded([&] { removeBackup(backup); }); }))
          say(text(CX_TEXT("app", "The backup is deleted.")));
      });
}

void HistoryPage::compare(bool backup) {
  if (!document().isOpen()) return;
  const std::filesystem::path own = document().workspace().file();
  const Line* line = (backup ? backups_ : steps_)->chosen();
  std::vector<PointInTime> points{{tr("Now"), own, {}}};
  std::size_t chosen = 1;
  const auto add = [&](PointInTime point, bool wanted) {
    if (wanted) chosen = points.size();
    points.push_back(std::move(point));
  };
  const auto isStep = [&](std::int64_t id) { return !backup && line && line->id == id; };
  for (const HistoryEntry& step : content_.steps)
    add({tr("After “%1”, %2").arg(qText(document().words()(step.name)), when(step.at)), own, step.id}, isStep(step.id));
  add({tr("Before all steps of the undo list"), own, 0}, isStep(0));
  for (const ListedBackup& one : content_.backups)
    add({tr("Backup of %1").arg(when(one.backup.at)), one.backup.file, {}}, backup && &one == chosenBackup());
  auto* dialog = new CompareDialog(document(), std::move(points), chosen, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->open();
}

void HistoryPage::askToErase() {
  if (!document().isOpen() || document().workspace().readOnly()) return;
  ask(new EraseDialog(document(), this), this, [this](const EraseDialog& dialog) {
    std::optional<Erased> erased;
    document().apply([&](Workspace& workspace) -> Result<void> {
      Result<Erased> done = erasePerson(workspace, dialog.person());
      if (done.has_error()) return done.error();
      erased = std::move(*done);
      return {};
    });
    if (erased)
      say(counted(
          std::int64_t(erased->backups.size()),
          CX_TEXT_N("app", "The person is erased. %n backup(s) still hold them; they are marked in the list.")));
  });
}

}  // namespace cx
