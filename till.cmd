@echo off
rem Cashier from a clone, on Windows: the same commands as the file "till".
rem
rem   till demo  [arguments of cashier-app demo]
rem   till test  [arguments of pytest]
rem   till bench [arguments of the benchmarks]
rem   till run   [arguments of cashier-app run]
rem   till translate [update or check]
rem   till docs
rem   till pictures [languages]
rem
rem Everything is put into .venv beside this file, in the versions and with the hashes that
rem requirements\*.txt name. When nothing is missing, nothing is fetched and no network is needed.

setlocal EnableExtensions DisableDelayedExpansion
rem Files that are named to the till are where whoever names them stands.
set "FROM=%CD%"
cd /d "%~dp0" || exit /b 1
set "PYTHONHOME="
set "PYTHONPATH="
set "PYTHONDONTWRITEBYTECODE="
set "PYTHONUTF8=1"
set "VENV=%CD%\.venv"
set "PYTHON=%VENV%\Scripts\python.exe"
rem Tests that go through every line of the rules and the books by themselves; only they are counted.
set "NEAR_TESTS=tests/unit tests/architecture tests/integration/storage"
set "NOT_NEAR=--ignore=tests/unit --ignore=tests/architecture --ignore=tests/integration/storage"

rem The first word is the command; all that follows it goes on as it was written.
set "COMMAND=%~1"
set "REST="
for /f "tokens=1,*" %%a in ("%*") do set REST=%%b

set "LOCK="
if /i "%COMMAND%"=="demo" set "LOCK=demo"
if /i "%COMMAND%"=="run" set "LOCK=demo"
if /i "%COMMAND%"=="test" set "LOCK=test"
if /i "%COMMAND%"=="bench" set "LOCK=test"
if /i "%COMMAND%"=="translate" set "LOCK=test"
if /i "%COMMAND%"=="docs" set "LOCK=test"
if /i "%COMMAND%"=="pictures" set "LOCK=test"
if not defined LOCK goto usage

call :ensure_venv || exit /b 1
call :ensure_packages || exit /b 1
rem What is compiled already takes no time.
"%PYTHON%" -m translations compile || exit /b 1
goto do_%COMMAND%

:usage
echo till demo   [arguments of cashier-app demo]  1>&2
echo till test   [arguments of pytest]  1>&2
echo till bench  [arguments of the benchmarks]  1>&2
echo till run    [arguments of cashier-app run]  1>&2
echo till translate [update or check]  1>&2
echo till docs  1>&2
echo till pictures [languages]  1>&2
exit /b 2

rem --- Commands --------------------------------------------------------------------------------

:do_demo
cd /d "%FROM%"
"%VENV%\Scripts\cashier-app.exe" demo %REST%
exit /b %ERRORLEVEL%

:do_run
cd /d "%FROM%"
"%VENV%\Scripts\cashier-app.exe" run %REST%
exit /b %ERRORLEVEL%

:do_bench
if not defined QT_QPA_PLATFORM set "QT_QPA_PLATFORM=offscreen"
"%PYTHON%" -m tests.bench %REST%
exit /b %ERRORLEVEL%

:do_translate
if not defined REST set "REST=update"
"%PYTHON%" -m translations %REST% || exit /b 1
"%PYTHON%" -m translations compile
exit /b %ERRORLEVEL%

:do_docs
call :build_docs || exit /b 1
call :say the pages are in build\docs\index.html
exit /b 0

:do_pictures
set "QT_QPA_PLATFORM=offscreen"
"%PYTHON%" -m tests.pictures %REST%
exit /b %ERRORLEVEL%

:do_test
set "QT_QPA_PLATFORM=offscreen"
set "FAILED="
call :say ruff check
"%PYTHON%" -m ruff check . || set "FAILED=%FAILED% [ruff check]"
call :say ruff format --check
"%PYTHON%" -m ruff format --check . || set "FAILED=%FAILED% [ruff format --check]"
call :say mypy --strict
"%PYTHON%" -m mypy --strict || set "FAILED=%FAILED% [mypy --strict]"
call :say lint-imports
"%VENV%\Scripts\lint-imports.exe" || set "FAILED=%FAILED% [lint-imports]"
if defined REST goto test_some
call :say tests of the rules and the books, and their coverage
"%PYTHON%" -m pytest -n auto --dist worksteal %NEAR_TESTS% --cov || set "FAILED=%FAILED% [rules and books]"
call :say tests of the whole till
"%PYTHON%" -m pytest -n auto --dist worksteal %NOT_NEAR% tests || set "FAILED=%FAILED% [whole till]"
call :say the pages of docs
call :build_docs || set "FAILED=%FAILED% [docs]"
goto test_done
:test_some
call :say pytest
"%PYTHON%" -m pytest %REST% || set "FAILED=%FAILED% [pytest]"
:test_done
if defined FAILED goto test_failed
call :say all checks passed
exit /b 0
:test_failed
call :say not well:%FAILED%
exit /b 1

rem Strict: a link or a picture that leads nowhere ends it.
:build_docs
"%PYTHON%" -m sphinx -b html -W --keep-going -E -q docs build\docs
exit /b %ERRORLEVEL%

rem --- Set-up ----------------------------------------------------------------------------------

rem A virtual environment knows its own path and its Python: it is made anew when either changed.
:ensure_venv
set "MADE_FOR="
if exist "%VENV%\made-by-till" set /p MADE_FOR=<"%VENV%\made-by-till"
if not "%MADE_FOR%"=="%CD%" goto make_venv
"%PYTHON%" -c "import pip" >nul 2>&1 && exit /b 0
:make_venv
set "BASE="
call :try_python py -3
call :try_python python
if not defined BASE goto no_python
call :say making a virtual environment in .venv
%BASE% -m venv --clear "%VENV%" || goto no_venv
>"%VENV%\made-by-till" echo %CD%
exit /b 0
:no_python
call :say Python 3.11 or newer is needed; tick "py launcher" when installing it
exit /b 1
:no_venv
call :say the virtual environment could not be made
exit /b 1

:try_python
if defined BASE exit /b 0
%* -c "import sys; sys.exit(sys.version_info < (3, 11))" >nul 2>&1 && set "BASE=%*"
exit /b 0

rem What was installed is kept as a copy beside it: same files, nothing to do.
:ensure_packages
call :is_installed %LOCK% && exit /b 0
call :is_installed test && exit /b 0
call :say installing the packages of requirements\%LOCK%.txt
"%PYTHON%" -m pip --disable-pip-version-check --no-input -qq install --require-hashes --no-deps -r "requirements\%LOCK%.txt" || goto no_packages
call :say installing this project into .venv
"%PYTHON%" -m pip --disable-pip-version-check --no-input -qq install --no-deps --no-build-isolation --no-index --editable . || goto no_project
copy /y "requirements\%LOCK%.txt" "%VENV%\installed-%LOCK%.txt" >nul
copy /y pyproject.toml "%VENV%\installed-%LOCK%.toml" >nul
exit /b 0
:no_packages
call :say the packages could not be fetched. Once set up, no network is needed.
exit /b 1
:no_project
call :say the project could not be installed
exit /b 1

:is_installed
if not exist "%VENV%\installed-%1.toml" exit /b 1
fc /b "requirements\%1.txt" "%VENV%\installed-%1.txt" >nul || exit /b 1
fc /b pyproject.toml "%VENV%\installed-%1.toml" >nul || exit /b 1
exit /b 0

:say
echo till: %* 1>&2
exit /b 0
