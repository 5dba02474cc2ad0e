/* transformer/epoch.h
 *
 * When may what was replaced be freed? Readers of the chain in force, of a write state and of the DEK caches take no lock and
 * count no reference: they stand inside an epoch section, and what a writer has unlinked is freed once
 * every section that could have seen it has ended. Entering and leaving write only the thread's own cache line.
 *
 * A section must not wait for anything: what waits for a plugin leaves it first, holding counted references.
 *
 * Threads  Any thread may enter; its slot is made at the first entry and given back when the thread ends. Sections nest. */
#pragma once
#include <stddef.h>

void epoch_enter(void);
void epoch_leave(void);
/* Calls fn(ptr) when no section open now remains; on a later epoch_retire() or epoch_drain(), on that caller's thread,
 * outside any section. Where there is no memory for the note, waits for the sections and calls at once. */
void epoch_retire(void (*fn)(void *), void *ptr);
/* Waits until all sections open now have ended, then runs everything retired before. Not inside a section. */
void epoch_drain(void);
