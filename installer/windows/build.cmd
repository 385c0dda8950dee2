@echo off
rem Builds CashierSetup-VERSION.exe in build\. Python 3.11 or newer and Inno Setup 6 have to be there.
setlocal
cd /d "%~dp0..\.."
set PYTHONHOME=
set PYTHONPATH=
set python=build\venv\Scripts\python.exe

if not exist build\venv (
  py -3 -m venv build\venv || exit /b 1
  %python% -m pip --disable-pip-version-check -qq install --require-hashes --no-deps ^
    -r requirements\package.txt || exit /b 1
)
%python% -m pip --disable-pip-version-check -qq install --no-deps --no-build-isolation ^
  --no-index --force-reinstall . || exit /b 1
%python% -m installer icon installer\windows\cashier.ico || exit /b 1
%python% -m installer program || exit /b 1
%python% -m installer licences build\LICENCES.txt || exit /b 1
%python% -m installer bill build\cashier-app.cdx.json || exit /b 1
for /f %%v in ('%python% -c "import cashier_app; print(cashier_app.__version__)"') do set version=%%v
"%ProgramFiles(x86)%\Inno Setup 6\iscc.exe" /Qp /DVersion=%version% installer\windows\cashier.iss || exit /b 1
