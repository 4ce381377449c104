// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "foundation/paper/typesetter.h"
#include "foundation/screen/screen.h"
#include "foundation/screen/subject.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace millrace::ui {

class PaperView;

/// The papers of a record as they will come out: chosen, looked at, printed, or saved as PDF. Follows what is changed meanwhile.
class PaperWindow final : public QDialog
{
    Q_OBJECT
public:
    /// Opens the window, or says that there is no paper of it. The record goes by its kind and code.
    static PaperWindow *open(const Surroundings &surroundings, const Subject &subject, QWidget *parent);
    PaperWindow(const Surroundings &surroundings, const Subject &subject, QWidget *parent);

    bool isReady() const { return m_pending == 0; }
    const Paper &paper() const { return m_made; }
    void choose(const QString &templateId);
    /// What went wrong, or nothing.
    QString save(const QString &file);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addKeys();
    void read();
    void set();
    void zoom(double by);
    void fit();
    void turn(int sheets);
    void showPlace();
    void print();
    void askWhereToSave();

    Surroundings m_surroundings;
    Subject m_subject;
    std::vector<const PaperTemplate *> m_papers;
    PaperContent m_content;
    Paper m_made;
    QComboBox *m_choice;
    QComboBox *m_size;
    QLabel *m_place;
    QLabel *m_wrong;
    QPushButton *m_print;
    QPushButton *m_save;
    QScrollArea *m_scroll;
    PaperView *m_view;
    bool m_fits = true;
    int m_pending = 0;
};

} // namespace millrace::ui
