// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "house/house.h"

#include <QtSql>
#include <QtWidgets>
