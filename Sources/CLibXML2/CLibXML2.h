// CHTML includes libxml2's headers itself; here they must not stand (see module.modulemap).
