package kith.ui.worksheet;

import java.util.UUID;
import java.util.function.Consumer;
import kith.network.Colouring;

/**
 * Where a worksheet leads.
 *
 * @param full shows it in the whole window, or beside the map again
 * @param colour is told by which answer the map is to be coloured
 * @param person is told whom the owner wants to see
 * @param beneath what others show beneath the answers
 */
public record Doors(
    Runnable full, Consumer<Colouring> colour, Consumer<UUID> person, Beneath beneath) {}
