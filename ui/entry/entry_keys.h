// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/entry/entry_row.h"

class QKeyEvent;

namespace cx {

/// What a key of the keyboard asks of the page.
struct EntryCommand {
  enum class Kind {
    key,  ///< a keystroke of the row, in `key`
    up,
    down,
    first_row,
    last_row,
    next_field,      ///< Tab
    previous_field,  ///< Shift+Tab
    store,
    store_and_choose_channel,
    undo,
    redo,
    paste,
    remove,
    show_keys,
    edit_comment,
    back_to_draft,
  };
  Kind kind = Kind::key;
  EntryKey key;
};

/// The grammar: the same keys in the grid and on the card. Nothing for keys that are not ours, all letters among them.
[[nodiscard]] std::optional<EntryCommand> entryCommand(const QKeyEvent& event);

}  // namespace cx
