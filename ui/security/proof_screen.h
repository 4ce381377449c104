// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace millrace::ui {

class Screens;
/// The proof that nothing was changed behind the books: how far events are sealed, and every invariant from the rows themselves.
void addProofScreen(Screens &screens);

} // namespace millrace::ui
