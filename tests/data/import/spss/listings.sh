#!/bin/sh
# What PSPP itself reads of each file: labels for values, declared missing values as none.
for file in *.sav *.zsav; do pspp-convert --labels --recode "$file" "${file%.*}.csv"; done
