// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/range_maker.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

using masterdata::Tracking;

namespace {

const QString east = u"EAST"_s;

void addDosingPump(RangeMaker &make, int litres, int weight, const char *motor, const char *diaphragm, int rod, int perMonth)
{
    const auto tag = u"DP%1"_s.arg(litres);
    make.casting(u"CA-%1-PH"_s.arg(tag), u"Pump head casting DP %1"_s.arg(litres), u"S-1019"_s, 2100 * weight / 100);
    make.casting(u"CA-%1-DH"_s.arg(tag), u"Drive housing casting DP %1"_s.arg(litres), u"S-1019"_s, 2700 * weight / 100);
    make.made(u"MP-%1-PH"_s.arg(tag), u"Pump head DP %1, machined"_s.arg(litres), u"MACHINED"_s, east)
        .uses(u"CA-%1-PH"_s.arg(tag))
        .step(10, u"E-TURN"_s, u"Turn and drill the head"_s, 25, 12 * weight / 100, 12 * weight / 100, 980);
    make.made(u"MP-%1-DH"_s.arg(tag), u"Drive housing DP %1, machined"_s.arg(litres), u"MACHINED"_s, east)
        .uses(u"CA-%1-DH"_s.arg(tag))
        .step(10, u"E-TURN"_s, u"Mill and bore"_s, 30, 16 * weight / 100, 17 * weight / 100, 980);
    make.made(u"DR-%1"_s.arg(tag), u"Drive DP %1"_s.arg(litres), u"ASSEMBLY"_s, east)
        .uses(u"MP-%1-DH"_s.arg(tag))
        .uses(QString::fromLatin1(motor))
        .uses(u"BOARD-D1"_s)
        .uses(u"BRG-6201"_s, 2)
        .usesMilli(u"BAR-%1"_s.arg(rod), 180, 10, 20)
        .step(10, u"E-ASSY"_s, u"Assemble the drive"_s, 10, 22, 0);
    make.made(tag, u"Dosing pump DP %1, %1 l/h"_s.arg(litres), u"PUMP"_s, east, Tracking::Lot)
        .uses(u"DR-%1"_s.arg(tag))
        .uses(u"MP-%1-PH"_s.arg(tag))
        .uses(QString::fromLatin1(diaphragm))
        .uses(u"VALVE-D"_s, 2)
        .uses(u"RING-C"_s)
        .uses(u"CARTON-E"_s, 1, 20)
        .backflushes(u"SCR-M5"_s, 10)
        .step(10, u"E-ASSY"_s, u"Assemble the pump"_s, 10, 24, 0)
        .step(20, u"E-TEST"_s, u"Calibrate and test"_s, 10, 16, 16, 985);
    make.sell(tag, east, perMonth);
}

void addSkid(RangeMaker &make, const QString &code, const QString &name, const QString &pump, int pumps, int perMonth)
{
    make.made(code, name, u"SET"_s, east, Tracking::Serial)
        .uses(pump, pumps)
        .uses(u"CP1-15"_s) // Bought from the sister company.
        .uses(u"TANK-PE"_s)
        .usesMilli(u"BAR-16"_s, 6500, 10, 20)
        .backflushes(u"SCR-M5"_s, 24)
        .step(10, u"E-ASSY"_s, u"Build the skid"_s, 25, 180, 0)
        .step(20, u"E-TEST"_s, u"Wet test"_s, 15, 60, 45);
    make.sell(code, east, perMonth);
}

} // namespace

void addDosingOfEast(RangeMaker &make)
{
    addDosingPump(make, 12, 100, "STEP-60", "DIAPH-S", 12, 70);
    addDosingPump(make, 30, 120, "STEP-60", "DIAPH-S", 12, 55);
    addDosingPump(make, 75, 165, "STEP-180", "DIAPH-L", 16, 35);
    addSkid(make, u"DS-30"_s, u"Dosing skid with one DP 30"_s, u"DP30"_s, 1, 4);
    addSkid(make, u"DS-75D"_s, u"Dosing skid with two DP 75"_s, u"DP75"_s, 2, 4);
}

} // namespace millrace::house::demo
