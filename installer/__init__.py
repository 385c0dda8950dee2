"""What turns the program into packages that a shop installs; see README.md beside this file."""
