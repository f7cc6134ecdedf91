#ifndef VNPRESS_CALLOCATION_H
#define VNPRESS_CALLOCATION_H

/// Gives blocks of at least `large` bytes back to the system as soon as they are freed, and takes room for
/// smaller ones in steps of `step` bytes.
void vnpress_allocation_set(int large, int step);

#endif
