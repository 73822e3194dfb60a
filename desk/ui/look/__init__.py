"""How the program looks: themes, type scale, grid, icons, style sheet, fonts."""
