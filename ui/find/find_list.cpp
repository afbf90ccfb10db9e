// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_list.h"

#include <algorithm>
#include <vector>

#include "ui/find/find_row.h"

namespace cx {
namespace {

constexpr int mostHeight = 440;

struct Found {
  int place;
  Fit fit;
};

/// Where the title does not fit, the words beside it may, with nothing to underline.
std::optional<Fit> entryFit(const FindEntry& entry, const QString& query) {
  if (auto fit = fitOf(query, entry.title)) return fit;
  if (auto fit = fitOf(query, entry.title + QLatin1Char(' ') + entry.small)) return Fit{fit->distance + 10, {}};
  return {};
}

}  // namespace

FindList::FindList(QWidget* parent) : QListWidget(parent) {
  setFocusPolicy(Qt::NoFocus);
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setItemDelegate(new FindRow(this));
}

int FindList::show(const QList<FindEntry>& entries, const QString& query) {
  clear();
  for (const auto kind : {FindEntry::Kind::go, FindEntry::Kind::act, FindEntry::Kind::read})
    addGroup(kind, entries, query);
  setCurrentRow(-1);
  step(1);
  return int(std::ranges::count_if(findItems(QStringLiteral("*"), Qt::MatchWildcard),
                                   [](const QListWidgetItem* item) { return item->flags() != Qt::NoItemFlags; }));
}

void FindList::addGroup(FindEntry::Kind kind, const QList<FindEntry>& entries, const QString& query) {
  std::vector<Found> found;
  for (int place = 0; place < entries.size(); ++place) {
    if (entries[place].kind != kind) continue;
    if (auto fit = entryFit(entries[place], query)) found.push_back({place, std::move(*fit)});
  }
  if (found.empty()) return;
  std::ranges::stable_sort(found, {}, [](const Found& one) { return one.fit.distance; });
  addHeading(kind);
  for (const Found& one : found) addEntry(entries[one.place], one.place, one.fit);
}

void FindList::addHeading(FindEntry::Kind kind) {
  auto* item = new QListWidgetItem(heading(kind), this);
  item->setFlags(Qt::NoItemFlags);
}

void FindList::addEntry(const FindEntry& entry, int place, const Fit& fit) {
  auto* item = new QListWidgetItem(entry.title, this);
  item->setData(FindRow::placeRole, place);
  item->setData(FindRow::smallRole, entry.small);
  item->setData(FindRow::keysRole, entry.keys);
  item->setData(FindRow::iconRole, entry.icon);
  QVariantList letters;
  for (const Letters& one : fit.letters) letters.append(QPoint(one.start, one.length));
  item->setData(FindRow::lettersRole, letters);
  QStringList spoken{entry.title};
  for (const QString& more : {entry.small, entry.keys})
    if (!more.isEmpty()) spoken.append(more);
  item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
}

QString FindList::heading(FindEntry::Kind kind) {
  switch (kind) {
    case FindEntry::Kind::go:
      return tr("Go to");
    case FindEntry::Kind::act:
      return tr("Do");
    case FindEntry::Kind::read:
      return tr("Read");
  }
  return {};
}

void FindList::setTheme(const Theme& theme) {
  static_cast<FindRow*>(itemDelegate())->setTheme(theme);
  viewport()->update();
}

int FindList::entryAt(int row) const {
  const QListWidgetItem* at = item(row);
  return at && at->flags() != Qt::NoItemFlags ? at->data(FindRow::placeRole).toInt() : -1;
}

int FindList::currentEntry() const {
  return entryAt(currentRow());
}

void FindList::step(int direction) {
  for (int i = 1; i <= count(); ++i) {
    const int row = (currentRow() + direction * i + 2 * count()) % count();
    if (entryAt(row) < 0) continue;
    setCurrentRow(row);
    // With the first entry of a group its heading comes into sight.
    scrollToItem(item(row > 0 && entryAt(row - 1) < 0 ? row - 1 : row));
    scrollToItem(item(row));
    return;
  }
}

void FindList::stepGroup() {
  const int from = currentRow();
  for (int i = 1; i <= count(); ++i) {
    const int row = (from + i) % count();
    if (entryAt(row) >= 0) continue;
    setCurrentRow(row);
    return step(1);
  }
}

int FindList::wantedHeight() const {
  int height = 0;
  for (int row = 0; row < count(); ++row) height += sizeHintForRow(row);
  return std::min(height, mostHeight);
}

}  // namespace cx
