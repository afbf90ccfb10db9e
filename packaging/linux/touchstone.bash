# SPDX-License-Identifier: GPL-3.0-or-later

_touchstone() {
  local cur prev words cword
  _init_completion || return
  case $prev in
    --lang) COMPREPLY=($(compgen -W "en ko" -- "$cur")); return ;;
    --shots) _filedir -d; return ;;
  esac
  if [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "--lang --sample --shots --size --help --version" -- "$cur"))
  else
    _filedir touchstone
  fi
} && complete -F _touchstone touchstone
