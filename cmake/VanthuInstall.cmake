# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` and the packages carry.
