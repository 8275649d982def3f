package kith.exchange;

import java.util.List;
import kith.network.Fact;

/**
 * What a reader found in a file.
 *
 * @param source the file, and as what it was read
 * @param records the people, in the file's order
 * @param others facts other than people, in the file's ids
 */
record Reading(ImportPlan.Source source, List<Incoming> records, List<Fact> others) {}
