# SPDX-License-Identifier: GPL-3.0-or-later
# Completion asks the program itself, so that it never knows less than --help.

_touchstone_cli() {
  local cur prev words cword
  _init_completion || return
  case $prev in
    --lang) COMPREPLY=($(compgen -W "en ko" -- "$cur")); return ;;
    --scale) COMPREPLY=($(compgen -W "benchmark rescaled mean top2" -- "$cur")); return ;;
    --what) COMPREPLY=($(compgen -W "submissions scores" -- "$cur")); return ;;
    --by) COMPREPLY=($(compgen -W "wave channel statement attribute:" -- "$cur")); return ;;
  esac
  if [[ $cword -eq 1 ]]; then
    COMPREPLY=($(compgen -W "$("$1" --help 2>/dev/null | awk '/^ +[a-z]/ { print $1 }') --help --version" -- "$cur"))
  elif [[ $cur == -* ]]; then
    COMPREPLY=($(compgen -W "$("$1" "${words[1]}" --help 2>/dev/null | awk '/^ +--/ { print $1 }')" -- "$cur"))
  else
    _filedir
  fi
} && complete -F _touchstone_cli touchstone-cli
