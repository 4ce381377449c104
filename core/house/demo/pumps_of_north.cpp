// SPDX-FileCopyrightText: Millrace contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house/demo/range_maker.h"

using namespace Qt::StringLiterals;

namespace millrace::house::demo {

using masterdata::Tracking;

namespace {

const QString north = u"NORTH"_s;

struct AxSize
{
    const char *size;
    int shaft;
    const char *bearing;
    const char *motor;
    const char *coupling;
    const char *crate;
    int weight; ///< Percent of the smallest.
    int perMonth;
};

constexpr AxSize axSizes[] = {{"32-125", 20, "BRG-6304", "MOT-150", "COUPL-24", "CRATE-M", 100, 18},
                              {"40-160", 25, "BRG-6304", "MOT-220", "COUPL-24", "CRATE-M", 130, 24},
                              {"50-200", 25, "BRG-6306", "MOT-400", "COUPL-24", "CRATE-M", 175, 20},
                              {"65-250", 32, "BRG-6306", "MOT-750", "COUPL-38", "CRATE-L", 250, 12},
                              {"80-315", 40, "BRG-6308", "MOT-1100", "COUPL-38", "CRATE-L", 380, 8}};

QString text(const char *latin) { return QString::fromLatin1(latin); }

/// End-suction pumps: casting, machined part, rotor, pump, pump with motor.
void addEndSuction(RangeMaker &make, const AxSize &s)
{
    const auto size = text(s.size);
    const auto tag = u"AX"_s + size.section(u'-', 0, 0);
    make.casting(u"CA-%1-IM"_s.arg(tag), u"Impeller casting AX %1"_s.arg(size), u"S-1001"_s, 2600 * s.weight / 100);
    make.casting(u"CA-%1-VC"_s.arg(tag), u"Volute casing casting AX %1"_s.arg(size), u"S-1001"_s, 6900 * s.weight / 100);
    make.casting(u"CA-%1-BC"_s.arg(tag), u"Casing cover casting AX %1"_s.arg(size), u"S-1002"_s, 3100 * s.weight / 100);
    make.made(u"MP-%1-IM"_s.arg(tag), u"Impeller AX %1, machined"_s.arg(size), u"MACHINED"_s, north)
        .uses(u"CA-%1-IM"_s.arg(tag))
        .step(10, u"N-TURN"_s, u"Turn bore and eye"_s, 35, 14 * s.weight / 100, 14 * s.weight / 100, 980)
        .step(20, u"N-MILL"_s, u"Balance and cut the keyway"_s, 20, 8, 8);
    make.made(u"MP-%1-VC"_s.arg(tag), u"Volute casing AX %1, machined"_s.arg(size), u"MACHINED"_s, north)
        .uses(u"CA-%1-VC"_s.arg(tag))
        .step(10, u"N-MILL"_s, u"Mill flanges and foot"_s, 45, 22 * s.weight / 100, 26 * s.weight / 100, 975)
        .step(20, u"N-TURN"_s, u"Bore the wear ring seat"_s, 30, 12, 12);
    make.made(u"MP-%1-BC"_s.arg(tag), u"Casing cover AX %1, machined"_s.arg(size), u"MACHINED"_s, north)
        .uses(u"CA-%1-BC"_s.arg(tag))
        .step(10, u"N-TURN"_s, u"Turn seal chamber"_s, 30, 13 * s.weight / 100, 13 * s.weight / 100, 985);
    make.made(u"SH-%1"_s.arg(tag), u"Shaft AX %1"_s.arg(size), u"MACHINED"_s, north)
        .usesMilli(u"BAR-%1"_s.arg(s.shaft), 380 + s.weight / 2, 10, 30)
        .uses(u"HEATTREAT"_s, 1, 20)
        .step(10, u"N-TURN"_s, u"Turn and thread"_s, 25, 11, 11)
        .step(20, u"N-MILL"_s, u"Cut keyways after hardening"_s, 15, 6, 6);
    make.made(u"RA-%1"_s.arg(tag), u"Rotor AX %1"_s.arg(size), u"ASSEMBLY"_s, north)
        .uses(u"MP-%1-IM"_s.arg(tag))
        .uses(u"SH-%1"_s.arg(tag))
        .uses(u"SEAL-%1"_s.arg(s.shaft))
        .uses(text(s.bearing), 2)
        .step(10, u"N-ASSY"_s, u"Assemble and balance the rotor"_s, 10, 18, 4);
    make.made(tag, u"Pump AX %1"_s.arg(size), u"PUMP"_s, north, Tracking::Lot)
        .uses(u"RA-%1"_s.arg(tag))
        .uses(u"MP-%1-VC"_s.arg(tag))
        .uses(u"MP-%1-BC"_s.arg(tag))
        .uses(u"RING-A"_s)
        .uses(u"PLATE"_s, 1, 20)
        .backflushes(u"SCR-M12"_s, 8)
        .backflushes(u"NUT-M12"_s, 8)
        .step(10, u"N-ASSY"_s, u"Assemble the pump"_s, 15, 34 * s.weight / 100, 0)
        .step(20, u"N-TEST"_s, u"Pressure and performance test"_s, 10, 15, 15, 985);
    make.made(tag + u"U"_s, u"Pump unit AX %1 with motor"_s.arg(size), u"PUMP"_s, north, Tracking::Lot)
        .uses(tag)
        .uses(text(s.motor))
        .uses(text(s.coupling))
        .usesMilli(u"PROFILE-60"_s, 1400 + 4 * s.weight)
        .usesMilli(u"PAINT-B"_s, 250 + s.weight, 20, 50)
        .uses(text(s.crate), 1, 20)
        .backflushes(u"SCR-M16"_s, 8)
        .step(10, u"N-ASSY"_s, u"Mount and align on the base frame"_s, 15, 40, 0)
        .step(20, u"N-PAINT"_s, u"Paint and pack"_s, 20, 25, 20);
    make.sell(tag + u"U"_s, north, s.perMonth);
    make.sell(tag, north, s.perMonth / 3);
}

/// Split-case pumps: two halves of a casing are machined together.
void addSplitCase(RangeMaker &make, const char *sizeText, int weight, const char *motor, int perMonth)
{
    const auto size = text(sizeText);
    const auto tag = u"SL"_s + size.section(u'-', 0, 0);
    make.casting(u"CA-%1-UC"_s.arg(tag), u"Upper casing casting SL %1"_s.arg(size), u"S-1002"_s, 24500 * weight / 100);
    make.casting(u"CA-%1-LC"_s.arg(tag), u"Lower casing casting SL %1"_s.arg(size), u"S-1002"_s, 31000 * weight / 100);
    make.casting(u"CA-%1-IM"_s.arg(tag), u"Double-entry impeller casting SL %1"_s.arg(size), u"S-1001"_s, 14500 * weight / 100);
    make.made(u"MP-%1-CS"_s.arg(tag), u"Casing SL %1, machined"_s.arg(size), u"MACHINED"_s, north)
        .uses(u"CA-%1-UC"_s.arg(tag))
        .uses(u"CA-%1-LC"_s.arg(tag))
        .step(10, u"N-MILL"_s, u"Mill the parting face"_s, 60, 70, 80, 970)
        .step(20, u"N-TURN"_s, u"Bore in line"_s, 50, 55, 55);
    make.made(u"MP-%1-IM"_s.arg(tag), u"Impeller SL %1, machined"_s.arg(size), u"MACHINED"_s, north)
        .uses(u"CA-%1-IM"_s.arg(tag))
        .step(10, u"N-TURN"_s, u"Turn both eyes"_s, 40, 38, 38, 980);
    make.made(u"SH-%1"_s.arg(tag), u"Shaft SL %1"_s.arg(size), u"MACHINED"_s, north)
        .usesMilli(u"BAR-40"_s, 950, 10, 30)
        .uses(u"HEATTREAT"_s, 1, 10)
        .step(10, u"N-TURN"_s, u"Turn and grind"_s, 30, 32, 32);
    make.made(u"RA-%1"_s.arg(tag), u"Rotor SL %1"_s.arg(size), u"ASSEMBLY"_s, north)
        .uses(u"MP-%1-IM"_s.arg(tag))
        .uses(u"SH-%1"_s.arg(tag))
        .uses(u"SEAL-40"_s, 2)
        .uses(u"BRG-6308"_s, 2)
        .step(10, u"N-ASSY"_s, u"Assemble and balance the rotor"_s, 15, 42, 8);
    make.made(tag, u"Split-case pump SL %1"_s.arg(size), u"PUMP"_s, north, Tracking::Lot)
        .uses(u"RA-%1"_s.arg(tag))
        .uses(u"MP-%1-CS"_s.arg(tag))
        .uses(text(motor))
        .uses(u"COUPL-38"_s)
        .uses(u"RING-B"_s, 2)
        .usesMilli(u"PROFILE-60"_s, 5200)
        .usesMilli(u"PAINT-B"_s, 1400, 30, 50)
        .uses(u"CRATE-L"_s, 1, 30)
        .backflushes(u"SCR-M16"_s, 24)
        .step(10, u"N-ASSY"_s, u"Assemble and align"_s, 30, 190, 0)
        .step(20, u"N-TEST"_s, u"Performance test"_s, 30, 60, 60)
        .step(30, u"N-PAINT"_s, u"Paint and pack"_s, 25, 55, 40);
    make.sell(tag, north, perMonth);
}

/// Submersible pumps, with stators wound in the house.
void addSubmersible(RangeMaker &make, const char *sizeText, int weight, const char *lamination, int perMonth)
{
    const auto size = text(sizeText);
    const auto tag = u"SB"_s + size;
    make.casting(u"CA-%1-CS"_s.arg(tag), u"Motor and pump casing casting SB %1"_s.arg(size), u"S-1001"_s, 8200 * weight / 100);
    make.casting(u"CA-%1-IM"_s.arg(tag), u"Vortex impeller casting SB %1"_s.arg(size), u"S-1001"_s, 2900 * weight / 100);
    make.made(u"MP-%1-CS"_s.arg(tag), u"Casing SB %1, machined"_s.arg(size), u"MACHINED"_s, north)
        .uses(u"CA-%1-CS"_s.arg(tag))
        .step(10, u"N-MILL"_s, u"Mill and bore"_s, 40, 30 * weight / 100, 32 * weight / 100, 980);
    make.made(u"MP-%1-IM"_s.arg(tag), u"Vortex impeller SB %1, machined"_s.arg(size), u"MACHINED"_s, north)
        .uses(u"CA-%1-IM"_s.arg(tag))
        .step(10, u"N-TURN"_s, u"Turn and balance"_s, 25, 15, 15);
    make.made(u"ST-%1"_s.arg(tag), u"Stator SB %1, wound"_s.arg(size), u"ASSEMBLY"_s, north)
        .uses(text(lamination))
        .usesMilli(u"CU-085"_s, 1900 * weight / 100, 10, 20)
        .step(10, u"N-WIND"_s, u"Wind, lace and impregnate"_s, 20, 65, 40, 970);
    make.made(u"RO-%1"_s.arg(tag), u"Rotor SB %1"_s.arg(size), u"ASSEMBLY"_s, north)
        .usesMilli(u"BAR-25"_s, 340, 10, 30)
        .uses(u"BRG-6306"_s, 2)
        .uses(u"SEAL-25"_s, 2)
        .step(10, u"N-TURN"_s, u"Turn the shaft and press the cage"_s, 20, 28, 20);
    make.made(tag, u"Submersible pump SB %1"_s.arg(size), u"PUMP"_s, north, Tracking::Lot)
        .uses(u"MP-%1-CS"_s.arg(tag))
        .uses(u"MP-%1-IM"_s.arg(tag))
        .uses(u"ST-%1"_s.arg(tag))
        .uses(u"RO-%1"_s.arg(tag))
        .uses(u"RING-B"_s)
        .usesMilli(u"CABLE-4G"_s, 10'000)
        .usesMilli(u"GREASE"_s, 120)
        .uses(u"CRATE-M"_s, 1, 20)
        .backflushes(u"SCR-M8"_s, 12)
        .step(10, u"N-ASSY"_s, u"Assemble and fill"_s, 20, 55, 0)
        .step(20, u"N-TEST"_s, u"Insulation and tank test"_s, 15, 20, 20, 980);
    make.sell(tag, north, perMonth);
}

} // namespace

void addPumpsOfNorth(RangeMaker &make)
{
    for (const auto &size : axSizes)
        addEndSuction(make, size);
    addSplitCase(make, "100-250", 100, "MOT-1100", 6);
    addSplitCase(make, "125-315", 145, "MOT-1500", 4);
    addSubmersible(make, "50", 100, "LAM-90", 16);
    addSubmersible(make, "80", 135, "LAM-90", 14);
    addSubmersible(make, "100", 185, "LAM-130", 8);
}

} // namespace millrace::house::demo
