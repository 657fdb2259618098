"""Work that runs beside the rest of the program: concurrent.futures."""
