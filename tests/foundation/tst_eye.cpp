// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eye.h"
#include "foundation/theme/theme.h"
#include "support/test.h"

#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace millrace;
using namespace Qt::StringLiterals;

namespace {

/// A window as it should be: two fields one above the other, and a button.
struct Window
{
    Window()
    {
        auto *layout = new QVBoxLayout(&window);
        label = new QLabel(u"Where the goods are put"_s);
        first = new QLineEdit(u"NORTH"_s);
        second = new QLineEdit(u"MAIN"_s);
        third = new QPushButton(u"Receive goods"_s);
        for (auto *edit : {first, second})
            edit->setAccessibleName(u"Bin"_s);
        for (auto *widget : std::initializer_list<QWidget *>{label, first, second, third})
            layout->addWidget(widget);
        window.resize(400, 300);
        window.show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
    }

    QWidget window;
    QLabel *label;
    QLineEdit *first;
    QLineEdit *second;
    QPushButton *third;
};

/// Never gives the focus on to the third.
class Hole final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    QWidget *back = nullptr;

protected:
    bool focusNextPrevChild(bool) override
    {
        back->setFocus();
        return true;
    }
};

} // namespace

/// Each bad window is seen to be bad: an eye that sees nothing would find every window good.
class EyeTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aGoodWindowIsGood()
    {
        Window good;
        QCOMPARE(test::wrongIn(good.window).join(u'\n'), QString());
        QCOMPARE(test::lostByTab(good.window).join(u'\n'), QString());
    }
    void cutWords()
    {
        Window bad;
        bad.label->setFixedWidth(30);
        bad.third->setFixedWidth(20);
        QTRY_COMPARE(test::cut(bad.window).size(), 2);
        bad.label->setWordWrap(true);
        bad.label->setFixedSize(60, 16);
        QTRY_COMPARE(test::cut(bad.window).size(), 2);
    }
    void overlappingWords()
    {
        Window bad;
        auto *label = new QLabel(u"On the way"_s, &bad.window);
        label->move(bad.first->pos());
        label->show();
        QCOMPARE(test::overlapping(bad.window).size(), 1);
    }
    void faintWords()
    {
        Window bad;
        bad.label->setStyleSheet(u"color: #9aa0a6"_s);
        QTRY_COMPARE(test::faint(bad.window).size(), 1);
        bad.second->setStyleSheet(u"color: #9aa0a6"_s);
        QTRY_COMPARE(test::faint(bad.window).size(), 2);
        bad.label->setEnabled(false);
        QTRY_COMPARE(test::faint(bad.window).size(), 1);
    }
    void faintIconsAndCells()
    {
        Window bad;
        QPixmap pale(16, 16);
        pale.fill(QColor(u"#d0d4d8"_s));
        bad.third->setText({});
        bad.third->setIcon(pale);
        QTRY_COMPARE(test::faint(bad.window).size(), 1);

        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"12 pcs"_s);
        model.setData(model.index(0, 0), QColor(u"#b0b4b8"_s), Qt::ForegroundRole);
        QTableView table;
        table.setModel(&model);
        Window around;
        around.window.layout()->addWidget(&table);
        QTRY_COMPARE(test::faint(around.window).size(), 1);
        table.setParent(nullptr);
    }
    void whatHasNoName()
    {
        Window bad;
        bad.first->setAccessibleName({});
        bad.third->setText({});
        QCOMPARE(test::unnamed(bad.window).size(), 2);
    }
    void whatTabLeavesOut()
    {
        Window bad;
        auto *hole = new Hole(&bad.window);
        hole->setAccessibleName(u"Hole"_s);
        hole->back = bad.first;
        static_cast<QVBoxLayout *>(bad.window.layout())->insertWidget(2, hole);
        QWidget::setTabOrder(bad.first, hole);
        QWidget::setTabOrder(hole, bad.second);
        QWidget::setTabOrder(bad.second, bad.third);
        QTRY_COMPARE(test::lostByTab(bad.window).size(), 2);
    }
    void whereTabJumpsBack()
    {
        Window bad;
        QWidget::setTabOrder(bad.first, bad.third);
        QWidget::setTabOrder(bad.third, bad.second);
        const auto lost = test::lostByTab(bad.window);
        QCOMPARE(lost.size(), 1);
        QVERIFY2(lost.first().startsWith(u"Tab jumps back"_s), qPrintable(lost.first()));
    }
};

MILLRACE_TEST(EyeTest)
#include "tst_eye.moc"
