// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/words.h"
#include "core/survey/channel.h"
#include "ui/survey/form_dialog.h"

class QComboBox;

namespace cx {

/// Adds or changes a channel: what a form judges. Well-known ones bring their names and kind.
class ChannelForm : public FormDialog {
  Q_OBJECT
 public:
  /// Without `channel` a new one is asked for.
  ChannelForm(const std::vector<Channel>& all, const std::optional<Channel>& channel, const Words& words,
              QWidget* parent);
  [[nodiscard]] Channel channel() const;

  /// Only while a new one is asked for.
  [[nodiscard]] QComboBox& known() const { return *known_; }
  [[nodiscard]] LocalTextEdit& title() const { return *title_; }
  [[nodiscard]] QLineEdit& key() const { return *key_; }
  [[nodiscard]] QComboBox& kind() const { return *kind_; }
  [[nodiscard]] FormField& keyField() const { return *keyField_; }

 protected:
  void check() override;

 private:
  void addKnown(const Words& words);
  void choose(int index);

  std::vector<Channel> others_;
  Channel before_;
  QComboBox* known_ = nullptr;
  LocalTextEdit* title_;
  QLineEdit* key_;
  QComboBox* kind_;
  FormField* keyField_;
};

/// "digital", "traditional", "organisation-wide" or "not set".
[[nodiscard]] QString kindName(ChannelKind kind);

}  // namespace cx
