@echo off
rem The till of this computer, for scripts and the scheduled task: its settings and its data.
"%~dp0cashier-app.exe" %* --config "%ProgramData%\Cashier\cashier.toml" --data-dir "%ProgramData%\Cashier"
