// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/range_maker.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

using masterdata::Tracking;

namespace {

const QString south = u"SOUTH"_s;

QString text(const char *latin) { return QString::fromLatin1(latin); }

/// Multistage pumps: castings, machined stages, the stack, the pump.
void addMultistage(RangeMaker &make, int size, int weight, int stages, const char *motor, int perMonth)
{
    const auto tag = u"MV%1"_s.arg(size);
    make.casting(u"CA-%1-HD"_s.arg(tag), u"Head casting MV %1"_s.arg(size), u"S-1002"_s, 5400 * weight / 100);
    make.casting(u"CA-%1-BW"_s.arg(tag), u"Stage bowl casting MV %1"_s.arg(size), u"S-1001"_s, 1500 * weight / 100);
    make.casting(u"CA-%1-IM"_s.arg(tag), u"Stage impeller casting MV %1"_s.arg(size), u"S-1001"_s, 1150 * weight / 100);
    make.made(u"MP-%1-HD"_s.arg(tag), u"Head MV %1, machined"_s.arg(size), u"MACHINED"_s, south)
        .uses(u"CA-%1-HD"_s.arg(tag))
        .step(10, u"S-MILL"_s, u"Mill flanges and seal seat"_s, 40, 24, 26, 980);
    make.made(u"MP-%1-BW"_s.arg(tag), u"Stage bowl MV %1, machined"_s.arg(size), u"MACHINED"_s, south)
        .uses(u"CA-%1-BW"_s.arg(tag))
        .step(10, u"S-TURN"_s, u"Turn"_s, 25, 6, 6, 985);
    make.made(u"MP-%1-IM"_s.arg(tag), u"Stage impeller MV %1, machined"_s.arg(size), u"MACHINED"_s, south)
        .uses(u"CA-%1-IM"_s.arg(tag))
        .step(10, u"S-TURN"_s, u"Turn and balance"_s, 25, 7, 7, 985);
    make.made(u"SH-%1"_s.arg(tag), u"Shaft MV %1"_s.arg(size), u"MACHINED"_s, south)
        .usesMilli(u"BAR-25"_s, 300 + 60 * stages, 10, 30)
        .step(10, u"S-TURN"_s, u"Turn and spline"_s, 25, 16, 16);
    make.made(u"ST-%1"_s.arg(tag), u"Stage stack MV %1, %2 stages"_s.arg(size).arg(stages), u"ASSEMBLY"_s, south)
        .uses(u"SH-%1"_s.arg(tag))
        .uses(u"MP-%1-BW"_s.arg(tag), stages)
        .uses(u"MP-%1-IM"_s.arg(tag), stages)
        .uses(u"RING-B"_s)
        .step(10, u"S-ASSY"_s, u"Stack and clamp"_s, 10, 20 + 3 * stages, 0);
    make.made(tag, u"Multistage pump MV %1"_s.arg(size), u"PUMP"_s, south, Tracking::Lot)
        .uses(u"ST-%1"_s.arg(tag))
        .uses(u"MP-%1-HD"_s.arg(tag))
        .uses(u"SEAL-25"_s)
        .uses(text(motor))
        .uses(u"PLATE"_s)
        .backflushes(u"SCR-M12"_s, 8)
        .step(10, u"S-ASSY"_s, u"Assemble with motor"_s, 15, 38, 0)
        .step(20, u"S-TEST"_s, u"Performance test"_s, 10, 14, 14, 985);
    make.sell(tag, south, perMonth);
}

struct PanelSize
{
    const char *code;
    const char *name;
    const char *enclosure;
    const char *controller;
    const char *drive;
    int feeders;
    bool display;
    int perMonth;
};

constexpr PanelSize panelSizes[] = {{"CP1-15", "Control panel CP 1, one pump, direct start", "ENC-40", "PLC-12", "", 1, false, 18},
                                    {"CP1-22", "Control panel CP 1, one pump, 2.2 kW drive", "ENC-40", "PLC-12", "VFD-22", 1, false, 16},
                                    {"CP2-22", "Control panel CP 2, two pumps, 2.2 kW drives", "ENC-60", "PLC-24", "VFD-22", 2, true, 10},
                                    {"CP2-40", "Control panel CP 2, two pumps, 4 kW drives", "ENC-60", "PLC-24", "VFD-40", 2, true, 8},
                                    {"CP3-75", "Control panel CP 3, three pumps, 7.5 kW drives", "ENC-60", "PLC-24", "VFD-75", 3, true, 6}};

/// Control panels: a wired plate, an enclosure, and a door kit that is a phantom.
void addPanel(RangeMaker &make, const PanelSize &s)
{
    const auto code = text(s.code);
    auto plate = make.made(u"PL-"_s + code, u"Wired mounting plate for %1"_s.arg(code), u"ASSEMBLY"_s, south);
    plate.uses(text(s.controller)).uses(u"CONT-9"_s, s.feeders).uses(u"BREAK-16"_s, s.feeders).uses(u"TERM-4"_s, 18 * s.feeders);
    plate.usesMilli(u"WIRE-15"_s, 22'000 * s.feeders, 10, 40).usesMilli(u"WIRE-40"_s, 6'000 * s.feeders, 10, 40);
    if (*s.drive)
        plate.uses(text(s.drive), s.feeders);
    else
        plate.uses(u"CONT-18"_s);
    plate.step(10, u"S-PANEL"_s, u"Mount and wire the plate"_s, 25, 130 + 90 * s.feeders, 0, 990);
    auto panel = make.made(code, text(s.name), u"PANEL"_s, south);
    panel.uses(u"PL-"_s + code).uses(text(s.enclosure)).uses(s.display ? u"DOOR-HMI"_s : u"DOOR-LAMP"_s).uses(u"GLAND-20"_s, 4 + 2 * s.feeders).uses(u"PRESS-10"_s);
    panel.step(10, u"S-PANEL"_s, u"Build in and label"_s, 15, 75, 0).step(20, u"S-TEST"_s, u"Insulation and function test"_s, 10, 40, 30, 990);
    make.sell(code, south, s.perMonth);
}

/// Booster sets: the longest chain, from the casting through stage, stack and pump to the set.
void addBooster(RangeMaker &make, int size, int pumps, const char *panel, bool large, int perMonth)
{
    const auto code = u"BS%1-%2"_s.arg(pumps).arg(size);
    make.made(u"MF-"_s + code, u"Manifold pair for %1"_s.arg(code), u"ASSEMBLY"_s, south)
        .usesMilli(large ? u"PIPE-80"_s : u"PIPE-50"_s, 900 * pumps + 600, 10, 30)
        .uses(large ? u"FLANGE-80"_s : u"FLANGE-50"_s, 2 * pumps)
        .step(10, u"S-ASSY"_s, u"Cut and weld the manifolds"_s, 30, 60 * pumps, 20 * pumps);
    make.made(code, u"Booster set %1, %2 pumps MV %3"_s.arg(code).arg(pumps).arg(size), u"SET"_s, south, Tracking::Serial)
        .uses(u"MV%1"_s.arg(size), pumps)
        .uses(u"MF-"_s + code)
        .uses(text(panel))
        .usesMilli(u"PROFILE-60"_s, 4200 + 900 * pumps)
        .uses(u"GALVANISE"_s)
        .uses(u"CRATE-L"_s, 1, 20)
        .backflushes(u"SCR-M16"_s, 16)
        .step(10, u"S-ASSY"_s, u"Assemble the set"_s, 20, 150 + 60 * pumps, 0)
        .step(20, u"S-TEST"_s, u"Wet test of the set"_s, 20, 70, 60);
    make.sell(code, south, perMonth);
}

} // namespace

void addSetsOfSouth(RangeMaker &make)
{
    make.phantom(u"DOOR-LAMP"_s, u"Door kit with lamps"_s, south).uses(u"LAMP-22"_s, 4).uses(u"TERM-4"_s, 6);
    make.phantom(u"DOOR-HMI"_s, u"Door kit with operator panel"_s, south).uses(u"HMI-4"_s).uses(u"LAMP-22"_s, 2).uses(u"TERM-4"_s, 4);
    for (const auto &size : panelSizes)
        addPanel(make, size);
    addMultistage(make, 4, 100, 6, "MOT-075", 16);
    addMultistage(make, 8, 120, 7, "MOT-150", 14);
    addMultistage(make, 16, 165, 8, "MOT-400", 10);
    addMultistage(make, 32, 240, 8, "MOT-750", 6);
    addBooster(make, 4, 2, "CP2-22", false, 3);
    addBooster(make, 8, 2, "CP2-22", false, 3);
    addBooster(make, 16, 3, "CP3-75", true, 2);
}

} // namespace millrace::house::demo
