// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entry_page.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>
#include <algorithm>

#include "core/base/safe_file.h"
#include "core/io/problem_list.h"
#include "core/io/quarantine.h"
#include "ui/document.h"
#include "ui/elided_label.h"
#include "ui/entry/check_list.h"
#include "ui/entry/comment_edit.h"
#include "ui/entry/entry_card.h"
#include "ui/entry/entry_desk.h"
#include "ui/entry/entry_grid.h"
#include "ui/entry/first_wave.h"
#include "ui/entry/header_chips.h"
#include "ui/entry/key_overlay.h"
#include "ui/entry/paste_preview.h"
#include "ui/entry/quarantined_row_view.h"
#include "ui/entry/row_words.h"
#include "ui/entry/statement_panel.h"
#include "ui/render/theme.h"
#include "ui/text.h"

namespace cx {

EntryPage::EntryPage(Document& document, QWidget* parent)
    : Page(document, parent),
      desk_(new EntryDesk(document, this)),
      keysAction_(new QAction(this)),
      cardAction_(new QAction(this)),
      counting_(new QObject(this)) {
  build();
  connectDesk();
  keysAction_->setShortcut(Qt::Key_F1);
  cardAction_->setShortcut(Qt::Key_F7);
  cardAction_->setCheckable(true);
  connect(keysAction_, &QAction::triggered, this, &EntryPage::showKeys);
  connect(cardAction_, &QAction::toggled, this, &EntryPage::showCard);
  // A menu, a dialog or another page may be where the workspace is closed: the draft is kept before.
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, QWidget* now) {
    if (old && isAncestorOf(old) && !(now && isAncestorOf(now))) desk_->keepDraft();
  });
}

EntryPage::~EntryPage() = default;

void EntryPage::connectDesk() {
  connect(desk_, &EntryDesk::changed, this, &EntryPage::follow);
  connect(grid_, &EntryGrid::asked, this, &EntryPage::run);
  connect(grid_, &EntryGrid::menuAsked, this, &EntryPage::showRowMenu);
  connect(card_, &EntryCard::asked, this, &EntryPage::run);
  connect(card_, &EntryCard::answered, desk_, &EntryDesk::give);
  connect(statement_, &StatementPanel::answered, this, [this](const Answer& answer) {
    if (answer != Answer::notAsked()) desk_->give(answer);
    takeFocus();
  });
  connect(checks_, &CheckList::formOpened, this, &EntryPage::openForm);
  connect(checks_, &CheckList::formChecked, desk_, &EntryDesk::markChecked);
  connect(checks_, &CheckList::quarantineOpened, this, &EntryPage::openQuarantined);
  connect(checks_, &CheckList::listWanted, this, &EntryPage::askToSaveQuarantined);
  connect(overlay_, &KeyOverlay::closed, this, &EntryPage::takeFocus);
}

QList<QAction*> EntryPage::pageActions() {
  keysAction_->setText(tr("Keys"));
  cardAction_->setText(tr("One question at a time"));
  return {cardAction_, keysAction_};
}

void EntryPage::refresh() {
  if (document().isOpen()) quarantined_ = quarantinedRows(document().workspace());
  followWords();
  desk_->load();
  countToday();
}

void EntryPage::run(const EntryCommand& command) {
  using Kind = EntryCommand::Kind;
  switch (command.kind) {
    case Kind::key:
      return desk_->press(command.key);
    case Kind::up:
      return moveRow(-1);
    case Kind::down:
      return moveRow(1);
    case Kind::first_row:
      return desk_->goTo(0, desk_->current().cell());
    case Kind::last_row:
    case Kind::back_to_draft:
      return desk_->goTo(desk_->stored().size(), desk_->draft().row.cell());
    case Kind::next_field:
      return moveField(true);
    case Kind::previous_field:
      return moveField(false);
    case Kind::store:
      desk_->store();
      return;
    case Kind::store_and_choose_channel:
      if (desk_->store()) chips_->chooseChannel();
      return;
    case Kind::undo:
      return desk_->undo();
    case Kind::redo:
      return desk_->redo();
    case Kind::paste:
      return paste();
    case Kind::remove:
      return desk_->remove();
    case Kind::show_keys:
      return showKeys();
    case Kind::edit_comment:
      return desk_->goTo(desk_->row(), desk_->form().questions.size());
  }
}

void EntryPage::moveField(bool next) {
  const EntryRow& row = desk_->current();
  if (!next && row.cell() > 0) return desk_->goTo(desk_->row(), row.cell() - 1);
  if (next && !row.atComment()) desk_->goTo(desk_->row(), row.cell() + 1);
}

void EntryPage::moveRow(int by) {
  const auto row = std::ptrdiff_t(desk_->row()) + by;
  if (row < 0 || row > std::ptrdiff_t(desk_->stored().size())) return;
  desk_->goTo(std::size_t(row), desk_->current().cell());
}

void EntryPage::paste() {
  if (!desk_->ready() || desk_->readOnly()) return;
  const PasteTable table = pasteTable(utf8(QApplication::clipboard()->text()));
  if (table.empty()) return;
  const std::size_t cell = desk_->atDraft() && !desk_->current().atComment() ? desk_->current().cell() : 0;
  const PasteInto into{desk_->form(), desk_->header(), desk_->survey().channels, desk_->survey().attributes, cell};
  const RowWords words(*desk_, document().words());
  const std::size_t draft = desk_->stored().size();
  QStringList where{qText(document().words()(desk_->wave()->name())), words.channel(draft)};
  for (std::size_t i = 0; i < desk_->survey().attributes.size(); ++i)
    if (const QString level = words.level(draft, i); !level.isEmpty()) where.append(level);
  auto* preview = new PastePreview(pasteBlock(table, into), into, where.join(QStringLiteral(", ")), document().words(),
                                   theme(), this);
  preview->setAttribute(Qt::WA_DeleteOnClose);
  connect(preview, &QDialog::accepted, this, [this, preview] { desk_->storeAll(preview->forms()); });
  connect(preview, &QDialog::finished, this, &EntryPage::takeFocus);
  preview->open();
}

void EntryPage::showKeys() {
  overlay_->open(theme());
}

void EntryPage::showRowMenu(const QPoint& global) {
  if (desk_->atDraft() || desk_->readOnly()) return;
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->addAction(tr("Give it the wave, channel, levels, date and weight chosen above"), desk_,
                  &EntryDesk::applyHeader);
  menu->addAction(tr("Remove this form"), QKeySequence(Qt::CTRL | Qt::Key_Delete), desk_, &EntryDesk::remove);
  menu->popup(global);
}

void EntryPage::openForm(SubmissionId form) {
  const auto found = std::ranges::find(desk_->stored(), form, [](const StoredForm& s) { return s.submission.id; });
  if (found == desk_->stored().end()) return;
  desk_->goTo(std::size_t(found - desk_->stored().begin()), 0);
  takeFocus();
}

void EntryPage::openQuarantined(std::int64_t row) {
  const auto found = std::ranges::find(quarantined_, row, &QuarantinedRow::id);
  if (found == quarantined_.end()) return;
  auto* view = new QuarantinedRowView(*found, document().words(), this);
  view->setAttribute(Qt::WA_DeleteOnClose);
  view->open();
}

void EntryPage::askToSaveQuarantined() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString file = QFileDialog::getSaveFileName(
      this, tr("Save list"), folder + QLatin1Char('/') + tr("Rows that were not imported.csv"), tr("Tables (*.csv)"));
  if (!file.isEmpty()) saveQuarantined(filePath(file));
}

void EntryPage::saveQuarantined(const std::filesystem::path& file) {
  ProblemList list(document().words());
  for (const QuarantinedRow& row : quarantined_) list.add(row.file, refusedAs(row));
  const Result<void> written = writeFileSafely(file, list.csv());
  if (written.has_error()) return Q_EMIT document().failed(written.error());
  line_->setText(tr("Saved: %1").arg(pathText(file.filename())));
}

void EntryPage::showCard(bool card) {
  forms_->setCurrentWidget(card ? cardHolder_ : grid_->parentWidget());
  statement_->setVisible(!card);
  foot_->setVisible(!card);
  gridButton_->setChecked(!card);
  cardButton_->setChecked(card);
  cardAction_->setChecked(card);
  follow();
  takeFocus();
}

bool EntryPage::showsCard() const {
  return forms_->currentWidget() == cardHolder_;
}

void EntryPage::takeFocus() {
  if (whole_->currentWidget() == first_) return first_->takeFocus();
  if (showsCard()) return card_->takeFocus();
  grid_->takeFocus();
}

void EntryPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  takeFocus();
}

/// The window gives the focus to the page; the form takes it.
void EntryPage::focusInEvent(QFocusEvent*) {
  takeFocus();
}

void EntryPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  grid_->setAccessibleName(EntryGrid::tr("Forms"));
  followWords();
  follow();
}

void EntryPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  desk_->keepDraft();
}

}  // namespace cx
