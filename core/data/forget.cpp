// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/forget.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <map>
#include <utility>

#include "core/data/changeset.h"

namespace cx {
namespace {

/// From the change that brought a row to the one that took it away. An id may live more than once.
struct Life {
  bool done = true;                                            ///< begun by a step that is not taken back
  bool ended = false, gone = false, personal = false;          ///< gone: ended by a step that is not taken back
  std::vector<std::pair<std::int64_t, std::int64_t>> changes;  ///< step, and number of the change in it
};
using Lives = std::map<std::pair<std::size_t, std::int64_t>, std::vector<Life>>;  ///< by table and key

void forEachStep(SQLite::Database& database,
                 const std::function<void(std::int64_t, bool undone, const Changeset&)>& visit) {
  SQLite::Statement rows(database, "SELECT id, undone, changeset FROM history ORDER BY id");
  while (rows.executeStep())
    visit(rows.getColumn(0).getInt64(), rows.getColumn(1).getInt() != 0, {rows.getColumn(2).getString()});
}

void note(std::vector<Life>& lives, const RowChange& change, bool undone, bool holds,
          std::pair<std::int64_t, std::int64_t> place) {
  const bool begins = change.kind == RowChange::Kind::added || lives.empty() || lives.back().ended;
  if (begins) lives.push_back({!undone, false, false, false, {}});
  Life& life = lives.back();
  life.changes.push_back(place);
  life.personal = life.personal || holds;
  life.ended = change.kind == RowChange::Kind::removed;
  life.gone = life.ended && !undone;
}

Lives livesOf(SQLite::Database& database, const std::vector<Forgotten>& what) {
  Lives lives;
  forEachStep(database, [&](std::int64_t step, bool undone, const Changeset& changeset) {
    std::int64_t number = 0;
    forEachChange(changeset, [&](const RowChange& change) {
      const auto table = std::ranges::find(what, change.table, &Forgotten::table);
      if (table != what.end())
        note(lives[{std::size_t(table - what.begin()), change.key}], change, undone,
             table->holds(change.before) || table->holds(change.after), {step, number});
      ++number;
    });
  });
  return lives;
}

/// The changes of each step that go.
std::map<std::int64_t, std::set<std::int64_t>> changesToForget(SQLite::Database& database,
                                                               const std::vector<Forgotten>& what) {
  std::map<std::int64_t, std::set<std::int64_t>> out;
  for (auto& [place, lives] : livesOf(database, what)) {
    // A row that is there now is the last life that really began; it need not say in History whose it is.
    if (what[place.first].present.contains(place.second)) {
      const auto current = std::find_if(lives.rbegin(), lives.rend(), [](const Life& life) { return life.done; });
      if (current != lives.rend() && !current->gone) current->personal = true;
    }
    for (const Life& life : lives)
      if (life.personal)
        for (const auto& [step, number] : life.changes) out[step].insert(number);
  }
  return out;
}

}  // namespace

std::int64_t keptChanges(SQLite::Database& database, const std::vector<Forgotten>& what) {
  std::int64_t count = 0;
  for (const auto& [step, numbers] : changesToForget(database, what)) count += std::int64_t(numbers.size());
  return count;
}

std::int64_t forgetChanges(SQLite::Database& database, const std::vector<Forgotten>& what) {
  std::int64_t count = 0;
  SQLite::Statement read(database, "SELECT changeset FROM history WHERE id=?");
  SQLite::Statement write(database, "UPDATE history SET changeset=? WHERE id=?");
  for (const auto& [step, numbers] : changesToForget(database, what)) {
    read.bind(1, step);
    read.executeStep();
    const Changeset kept =
        without({read.getColumn(0).getString()}, [&](std::int64_t number) { return numbers.contains(number); });
    read.reset();
    write.bind(1, kept.bytes.data(), int(kept.bytes.size()));
    write.bind(2, step);
    write.exec();
    write.reset();
    count += std::int64_t(numbers.size());
  }
  return count;
}

void rewriteFile(SQLite::Database& database) {
  database.exec("VACUUM");
}

}  // namespace cx
